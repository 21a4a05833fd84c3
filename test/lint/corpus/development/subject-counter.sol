// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Visits {
    mapping(uint256 citizenId => uint32) public visits; // expect: subject-counter, identifying-key

    function visit(uint256 citizenId) external { // expect: personal-data-in-calldata
        visits[citizenId] += 1;
    }
}
