// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Payroll {
    struct Employee {
        address wallet; // expect: person-account
        uint256 salary; // expect: personal-data-in-storage
        string jobTitle;
    }
    Employee[] public employees;

    function hire(address wallet, uint256 salary, string calldata jobTitle) external { // expect: personal-data-in-calldata
        employees.push(Employee(wallet, salary, jobTitle));
    }
}
