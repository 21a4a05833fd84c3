// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library NameHash {
    function node(string[] memory labels) internal pure returns (bytes32 n) {
        for (uint256 i = labels.length; i > 0; i--) {
            n = keccak256(abi.encodePacked(n, keccak256(bytes(labels[i - 1]))));
        }
    }
}
