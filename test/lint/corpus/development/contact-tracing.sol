// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ContactTracing {
    mapping(address => bool) public infected; // expect: personal-data-in-storage, person-account
    mapping(address => address[]) private contacts; // expect: person-account, subject-list
    function reportPositive() external { infected[msg.sender] = true; }
}
