// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CouncilTax {
    struct Account {
        string liablePerson; // expect: personal-data-in-storage
        uint64 uprn; // expect: personal-data-in-storage
        uint256 arrears; // expect: personal-data-in-storage
    }
    mapping(bytes32 => Account) accounts;
    event Reminder(string email, uint256 amount); // expect: personal-data-in-event
}
