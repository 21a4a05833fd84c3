// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract HerdHealth {
    struct Animal { string earTag; string breed; uint32 holding; bool vaccinated; uint16 weight; string diagnosisCode; }
    mapping(bytes32 => Animal) animals;
}
