// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FlagDelete {
    struct Employee {
        string name; // expect: personal-data-in-storage
        bool deleted;
    }

    mapping(bytes32 => Employee) private employees;

    function hire(bytes32 ref, string calldata name) external { employees[ref].name = name; } // expect: personal-data-in-calldata

    function remove(bytes32 ref) external { employees[ref].deleted = true; } // expect: flag-deletion
}
