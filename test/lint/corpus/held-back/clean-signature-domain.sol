// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Permits {
    bytes32 public constant PERMIT_TYPEHASH = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    mapping(address => uint256) public nonces;

    function digest(address owner, address spender, uint256 value, uint256 deadline) public returns (bytes32) {
        return keccak256(abi.encode(PERMIT_TYPEHASH, owner, spender, value, nonces[owner]++, deadline));
    }
}
