// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Street furniture, by its own reference. Phone boxes have a model, not a person.
contract StreetLights {
    struct Unit {
        uint32 phoneModelId;
        uint16 lamppostType;
        uint64 installedAt;
        uint64 lastInspectedAt;
        bytes32 reportHash;
    }

    mapping(bytes16 unitRef => Unit) public units;
    mapping(address => bool) public contractor;
    uint256 public unitCount;

    event Installed(bytes16 indexed unitRef, uint16 lamppostType);
    event Inspected(bytes16 indexed unitRef, bytes32 reportHash);

    function install(bytes16 unitRef, uint32 phoneModelId, uint16 lamppostType) external {
        require(contractor[msg.sender], "contractor");
        units[unitRef] = Unit(phoneModelId, lamppostType, uint64(block.timestamp), 0, 0);
        unitCount++;
        emit Installed(unitRef, lamppostType);
    }

    function inspect(bytes16 unitRef, bytes32 reportHash) external {
        require(contractor[msg.sender], "contractor");
        units[unitRef].lastInspectedAt = uint64(block.timestamp);
        units[unitRef].reportHash = reportHash;
        emit Inspected(unitRef, reportHash);
    }
}
