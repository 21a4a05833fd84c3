// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract A {
    struct P { string fullName; string nhsNumber; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(uint => P) ps;

    function f(uint i, string memory a, string memory b) public { // expect: personal-data-in-calldata, personal-data-in-calldata
        ps[i].fullName = a;
        ps[i].nhsNumber = b;
    }
}
