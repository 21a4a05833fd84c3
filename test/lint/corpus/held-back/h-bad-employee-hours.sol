// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Timesheets {
    mapping(address => uint256) public employeeAbsences; // expect: subject-counter, person-account
    function absent(address employee) external { employeeAbsences[employee] += 1; }
}
