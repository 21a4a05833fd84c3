// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Recovers {
    mapping(bytes32 id => address owner) internal owners;

    error NotOwner();

    function plain(bytes32 id, bytes32 hash, uint8 v, bytes32 r, bytes32 s) external view {
        if (ecrecover(hash, v, r, s) != owners[id]) revert NotOwner(); // finds
    }

    function hidden(bytes32 id, bytes32 hash, uint8 v, bytes32 r, bytes32 s) external view returns (bool) {
        return _signer(hash, v, r, s) == owners[id];
    }

    modifier signed(bytes32 id, bytes32 hash, uint8 v, bytes32 r, bytes32 s) {
        if (ecrecover(hash, v, r, s) != owners[id]) revert NotOwner(); // finds
        _;
    }

    function _signer(bytes32 hash, uint8 v, bytes32 r, bytes32 s) private pure returns (address) {
        return ecrecover(hash, v, r, s); // finds
    }
}

library Signing {
    function signer(bytes32 hash, uint8 v, bytes32 r, bytes32 s) internal pure returns (address found) {
        found = ecrecover(hash, v, r, s); // finds
    }
}
