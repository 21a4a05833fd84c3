// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Allowlist {
    bytes32 public root;
    function isAllowed(bytes32 leaf, bytes32[] calldata path) external view returns (bool) {
        bytes32 h = leaf;
        for (uint256 i; i < path.length; ++i) h = h < path[i] ? keccak256(abi.encode(h, path[i])) : keccak256(abi.encode(path[i], h));
        return h == root;
    }
}
