// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Surgery {
    struct Patient {
        string surname; // expect: personal-data-in-storage
        uint64 nhsNo; // expect: personal-data-in-storage
    }

    mapping(bytes32 => Patient) private patients;

    function add(bytes32 k, string calldata surname, uint64 nhsNo) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        patients[k] = Patient(surname, nhsNo);
    }

    function moved(bytes32 k) external {
        if (patients[k].nhsNo == 0) {
            revert("unknown";
