// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientVisits {
    mapping(address => uint256[]) private visitTimes; // expect: person-account, subject-list
    function checkIn() external { visitTimes[msg.sender].push(block.timestamp); }
}
