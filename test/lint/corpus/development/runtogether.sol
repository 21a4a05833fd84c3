// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Users {
    string firstname; // expect: personal-data-in-storage
    string phonenumber; // expect: personal-data-in-storage
    uint256 dateofbirth; // expect: personal-data-in-storage
    string hashofnothing;
}
