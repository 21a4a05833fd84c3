// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Delegates {
    mapping(address => address) public delegates;
    mapping(address => uint256) public numCheckpoints;
    event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate);
}
