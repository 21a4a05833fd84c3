// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Plant and vehicles of a roads department. An asset that is disposed of keeps its entry.
contract RemoveAsset {
    struct Asset {
        bytes32 make;
        uint32 hours_;
        bool deleted;
    }

    mapping(bytes16 assetTag => Asset) public assets;

    event AssetAdded(bytes16 indexed assetTag);
    event AssetDeleted(bytes16 indexed assetTag);

    function add(bytes16 assetTag, bytes32 make) external {
        assets[assetTag] = Asset(make, 0, false);
        emit AssetAdded(assetTag);
    }

    function deleteAsset(bytes16 assetTag) external {
        assets[assetTag].deleted = true;
        emit AssetDeleted(assetTag);
    }
}
