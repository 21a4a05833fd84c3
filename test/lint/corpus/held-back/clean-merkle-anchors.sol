// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract RecordRoots {
    event Anchored(uint16 indexed agency, uint64 sequence, bytes32 root, uint32 count);
    mapping(uint16 => uint64) public sequenceOf;

    /// @notice Anchors the root of a tree whose leaves are salted commitments.
    function anchor(uint16 agency, bytes32 root, uint32 count) external {
        emit Anchored(agency, ++sequenceOf[agency], root, count);
    }
}
