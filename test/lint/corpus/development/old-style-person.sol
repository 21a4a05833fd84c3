// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

contract Persons {
    struct Person {
        string fName; // expect: personal-data-in-storage
        string lName; // expect: personal-data-in-storage
    }
    mapping(uint => Person) public people;

    function addPerson(string _fName, string _lName) public { // expect: personal-data-in-calldata, personal-data-in-calldata
        people[1] = Person(_fName, _lName);
    }
}
