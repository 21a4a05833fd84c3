// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract CarersAllowance {
    mapping(address => uint256) public hoursCared; // expect: person-account
    event HoursLogged(address indexed carer, uint16 hrs); // expect: person-account
    function logHours(uint16 hrs) external { hoursCared[msg.sender] += hrs; emit HoursLogged(msg.sender, hrs); }
}
