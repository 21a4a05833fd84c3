// SPDX-License-Identifier: MIT
pragma solidity ^0.8.17;

contract EnsLikeRegistry {
    struct Record {
        address owner;
        address resolver;
        uint64 ttl;
    }

    mapping(bytes32 node => Record) records;

    event NewOwner(bytes32 indexed node, bytes32 indexed label, address owner);
    event NameRegistered(string label, bytes32 indexed nameHash, uint256 expires);

    modifier authorised(bytes32 node) {
        require(records[node].owner == msg.sender);
        _;
    }

    constructor() {
        records[0x0].owner = msg.sender;
    }

    function setSubnodeOwner(bytes32 node, bytes32 label, address owner) public authorised(node) returns (bytes32) {
        bytes32 subnode = keccak256(abi.encodePacked(node, label));
        records[subnode].owner = owner;
        emit NewOwner(node, label, owner);
        return subnode;
    }

    function nameHash(bytes32 parent, string memory label) public pure returns (bytes32) {
        return keccak256(abi.encodePacked(parent, keccak256(bytes(label))));
    }

    function resolver(bytes32 node) external view returns (address) {
        return records[node].resolver;
    }
}
