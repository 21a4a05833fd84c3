// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientNames {
    mapping(address => string) public names; // expect: personal-data-in-storage, person-account
    function setName(string memory _name) public { names[msg.sender] = _name; } // expect: personal-data-in-calldata
}
