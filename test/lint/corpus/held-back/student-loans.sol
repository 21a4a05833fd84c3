// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract StudentLoans {
    struct Borrower { uint256 salary; uint256 outstanding; uint8 plan; } // expect: personal-data-in-storage
    mapping(address => Borrower) public borrowers; // expect: person-account
}
