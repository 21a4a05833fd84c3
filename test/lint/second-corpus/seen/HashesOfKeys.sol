// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Merkle root of a tree of keys, a public verification key and the address of a signer.
contract HashesOfKeys {
    bytes32 public constant KEY_TREE_ROOT = 0x2c1f9e7b04d8a6533fe0918cb2d745a6810e9c37f4b25d60a7e83c194fb20d58;
    bytes32 public constant ORACLE_KEY_HASH = 0x6e099d640cde6de9d40ac749b4b594126b0169747122711109c9985d47751f93;
    address public constant TOKEN_SIGNER = 0x00000000219ab540356cBB839Cbe05303d7705Fa;
    uint256 public constant VERIFYING_KEY_X = 10857046999023057135944570762232829481370756359578518086990519993285655852781;

    function isLeaf(bytes32[] calldata proof, bytes32 leaf) external pure returns (bool) {
        bytes32 node = leaf;
        for (uint256 i; i < proof.length; ++i) {
            bytes32 other = proof[i];
            node = node < other ? keccak256(abi.encodePacked(node, other)) : keccak256(abi.encodePacked(other, node));
        }
        return node == KEY_TREE_ROOT;
    }
}
