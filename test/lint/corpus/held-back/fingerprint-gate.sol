// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BorderGate {
    mapping(bytes32 => bytes) private fingerprintTemplates; // expect: personal-data-in-storage
    event Crossed(string indexed passportNo, uint16 gate); // expect: identifying-topic
    function cross(string calldata passportNo, uint16 gate) external { // expect: personal-data-in-calldata
        emit Crossed(passportNo, gate);
    }
}
