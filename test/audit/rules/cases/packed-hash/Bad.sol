// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Packs {
    function twoTexts(string calldata first, string calldata second) external pure returns (bytes memory) {
        return abi.encodePacked(first, second); // finds
    }

    function list(bytes32[] calldata first, bytes calldata second) external pure returns (bytes memory) {
        return abi.encodePacked(uint8(1), first, second); // finds
    }

    function hashed(bytes32 first, uint16 second) external pure returns (bytes32) {
        return keccak256(abi.encodePacked(first, second)); // finds
    }

    function byVariable(bytes32 first, uint16 second) external pure returns (bytes32) {
        bytes memory packed = abi.encodePacked(first, second); // finds
        return sha256(packed);
    }

    function joined(bytes calldata first, bytes calldata second) external pure returns (bytes32) {
        return keccak256(bytes.concat(first, second)); // finds
    }

    function joinedTexts(string calldata first, string calldata second) external pure returns (bytes32) {
        return keccak256(bytes(string.concat(first, second))); // finds
    }

    function byFunction(bytes32 first, uint16 second) external pure returns (bytes32) {
        return keccak256(_pack(first, second));
    }

    function byArgument(bytes32 first, uint16 second) external pure returns (bytes32) {
        return _hash(abi.encodePacked(first, second)); // finds
    }

    function byLibrary(bytes32 first, uint16 second) external pure returns (bytes32) {
        return keccak256(Packing.pack(first, second));
    }

    function _pack(bytes32 first, uint16 second) private pure returns (bytes memory) {
        return abi.encodePacked(first, second); // finds
    }

    function _hash(bytes memory packed) private pure returns (bytes32) {
        return keccak256(packed);
    }
}

library Packing {
    function pack(bytes32 first, uint16 second) internal pure returns (bytes memory packed) {
        packed = abi.encodePacked(first, second); // finds
    }
}
