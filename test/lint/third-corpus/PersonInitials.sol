// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Roll {
    struct Person {
        bytes32 fn; // expect: personal-data-in-storage
        bytes32 ln; // expect: personal-data-in-storage
        uint16 yob; // expect: personal-data-in-storage
    }
    Person[] private people;
    function add(Person calldata p) external { // expect: personal-data-in-calldata
        people.push(p);
    }
}
