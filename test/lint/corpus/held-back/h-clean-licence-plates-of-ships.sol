// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PilotageCharges {
    mapping(uint32 imo => uint256 gross) public grossTonnage;
    event Charged(uint32 indexed imo, uint256 amount, string portCode);
    function charge(uint32 imo, uint256 amount, string calldata portCode) external { emit Charged(imo, amount, portCode); }
}
