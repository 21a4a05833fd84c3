// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AsylumCases {
    mapping(bytes32 => string) private countryOfBirth; // expect: personal-data-in-storage
    mapping(bytes32 => string) private religion; // expect: personal-data-in-storage

    function open(bytes32 ref, string calldata country, string calldata faith) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        countryOfBirth[ref] = country;
        religion[ref] = faith;
    }
}
