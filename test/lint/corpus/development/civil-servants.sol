// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract StaffDirectory {
    struct Staff { string name; string grade; string officePhone; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(uint256 => Staff) staffByNumber;
}
