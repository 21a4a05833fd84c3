// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Allowances {
    mapping(address => mapping(address => uint256)) public allowance;

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
    }

    function revoke(address spender) external {
        allowance[msg.sender][spender] = 0;
    }
}
