// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Multisig {
    mapping(uint256 => mapping(address => bool)) public confirmations;
    bool public paused;
    modifier whenNotPaused() { require(!paused); _; }
    function confirm(uint256 id) external whenNotPaused { confirmations[id][msg.sender] = true; }
    function revokeConfirmation(uint256 id) external whenNotPaused { confirmations[id][msg.sender] = false; }
}
