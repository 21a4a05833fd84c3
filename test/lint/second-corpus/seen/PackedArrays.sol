pragma solidity ^0.8.18;

library PackedArrays {
    function root(bytes32[] memory left, bytes32[] memory right) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(left, right)); // expect: ambiguous-packed-hash
    }

    function fixedWords(bytes32 a, uint64 b, address c) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(a, b, c));
    }

    function encoded(string memory a, string memory b) internal pure returns (bytes32) {
        return keccak256(abi.encode(a, b));
    }
}
