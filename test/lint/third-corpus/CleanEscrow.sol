// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Escrow {
    mapping(bytes32 => address) public depositor;
    mapping(bytes32 => uint256) public amount;
    event Deposited(bytes32 indexed id, address indexed depositor, uint256 amount);
    function deposit(bytes32 id) external payable { depositor[id] = msg.sender; amount[id] = msg.value; emit Deposited(id, msg.sender, msg.value); }
}
