// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Staff {
    struct Employee { string name; uint32 salary; bytes32 bankRef; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(uint32 => Employee) public employees;
}
