// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Broken {
    mapping(string nhsNumber => bytes32 pointer) private pointers; // expect: identifying-key
    function set(string calldata nhsNumber, bytes32 pointer) external { // expect: personal-data-in-calldata
        pointers[nhsNumber] = pointer
    }
