// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Diplomas {
    event Issued(uint16 indexed university, string graduateName, string degree); // expect: personal-data-in-event, personal-data-in-event

    function issue(uint16 university, string calldata graduateName, string calldata degree) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        emit Issued(university, graduateName, degree);
    }
}
