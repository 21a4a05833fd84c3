// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract OrganDonors {
    mapping(uint256 nhsNumber => bool optedIn) public optedIn; // expect: identifying-key
    event Opted(uint256 indexed nhsNumber, bool optedIn); // expect: identifying-topic
    function opt(uint256 nhsNumber, bool yes) external { // expect: personal-data-in-calldata
        optedIn[nhsNumber] = yes;
        emit Opted(nhsNumber, yes);
    }
}
