// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @title Electoral roll roots
/// @notice Leaves are salted commitments; nothing here names anybody.
contract RollRoots {
    event RollPublished(uint16 indexed council, bytes32 root, uint32 entries);
    function publish(uint16 council, bytes32 root, uint32 entries) external { emit RollPublished(council, root, entries); }
}
