// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Versions of a body's terms and its privacy notice, by hash. Agreement of bodies to a contract for sharing.
contract Terms {
    struct Version {
        bytes32 documentHash;
        uint64 from;
    }

    Version[] public versions;
    mapping(uint16 agency => mapping(uint256 version => bool)) public agreed;
    mapping(address => uint16) public agencyOf;

    event Published(uint256 indexed version, bytes32 documentHash);
    event Agreed(uint16 indexed agency, uint256 indexed version);

    function publish(bytes32 documentHash, uint64 from) external {
        require(agencyOf[msg.sender] == 1, "lead agency");
        versions.push(Version(documentHash, from));
        emit Published(versions.length - 1, documentHash);
    }

    function agree(uint256 version) external {
        uint16 agency = agencyOf[msg.sender];
        require(agency != 0, "agency");
        agreed[agency][version] = true;
        emit Agreed(agency, version);
    }
}
