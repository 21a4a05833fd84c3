// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract SaltedIndex {
    mapping(bytes32 => bytes32) private next;
    function isIn(bytes32 leaf, bytes32[] calldata proof, bytes32 root) external pure returns (bool) {
        for (uint256 i; i < proof.length; i++) leaf = leaf < proof[i] ? keccak256(abi.encode(leaf, proof[i])) : keccak256(abi.encode(proof[i], leaf));
        return leaf == root;
    }
}
