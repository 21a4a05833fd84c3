// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Forwarder {
    mapping(address => uint256) public nonces;
    mapping(address => uint256[]) private _tokensOf;
    function use(address account) external { nonces[account]++; }
}
