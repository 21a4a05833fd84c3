// SPDX-License-Identifier: MIT
pragma solidity 0.8.19;

contract CouncilPayroll {
    address public treasurer;
    mapping(address => uint256) private salaryOf; // expect: personal-data-in-storage, person-account
    mapping(address => string) private bankAccounts; // expect: personal-data-in-storage, person-account

    event SalarySet(address indexed employee, uint256 salary); // expect: person-account, personal-data-in-event

    function setSalary(address employee, uint256 salary) external { // expect: personal-data-in-calldata
        require(msg.sender == treasurer, "treasurer only");
        salaryOf[employee] = salary;
        emit SalarySet(employee, salary);
    }

    function setBankAccount(string calldata iban) external { // expect: personal-data-in-calldata
        bankAccounts[msg.sender] = iban;
    }
}
