// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Escrow {
    address public buyer; address public seller; address public arbiter; uint256 public amount;
    enum State { AwaitingPayment, AwaitingDelivery, Complete }
    State public currentState;
    event Deposited(address indexed payer, uint256 amount);
    function confirmDelivery() external { require(msg.sender == buyer); currentState = State.Complete; }
}
