// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Drugs {
    enum Outcome { Negative, Positive }
    mapping(uint256 patientId => Outcome) private testResult; // expect: personal-data-in-storage, identifying-key
}
