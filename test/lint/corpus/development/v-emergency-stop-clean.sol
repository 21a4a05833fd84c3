// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Controller {
    bool public stopped;
    address public guardian;
    event EmergencyStopped(address by);
    function emergencyStop() external { require(msg.sender == guardian); stopped = true; emit EmergencyStopped(msg.sender); }
    function emergencyExit(uint256 amount) external {}
}
