// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Encodes {
    function hashed(string calldata first, string calldata second) external pure returns (bytes32) {
        return keccak256(abi.encode(first, second));
    }

    /// Packed, but of fixed lengths, and not hashed.
    function packed(bytes32 first, uint16 second) external pure returns (bytes memory) {
        return abi.encodePacked(first, second);
    }

    function oneText(string calldata text) external pure returns (bytes32) {
        return keccak256(bytes(text));
    }

    function constantText() external pure returns (bytes32) {
        return keccak256("tolbooth");
    }
}
