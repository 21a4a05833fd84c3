// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract AnchorRoot {
    bytes32 public root;
    event RootChanged(bytes32 oldRoot, bytes32 newRoot);
    function setRoot(bytes32 newRoot) external { emit RootChanged(root, newRoot); root = newRoot; }
    function verify(bytes32 leaf, bytes32[] calldata proof) external view returns (bool ok) { bytes32 h = leaf; for (uint i; i < proof.length; ++i) h = keccak256(abi.encodePacked(h, proof[i])); ok = h == root; }
}
