// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract T {
    struct R {
        string a; // patient's surname // expect: personal-data-in-storage
        uint32 b; // when it was made
        string c; /* home address of the patient */ // expect: personal-data-in-storage
    }
    R[] rs;
}
