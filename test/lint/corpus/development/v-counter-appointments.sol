// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract MissedAppointments {
    struct Patient { uint32 missedCount; bytes32 recordRoot; } // expect: subject-counter
    mapping(bytes32 => Patient) private patients;
    function miss(bytes32 ref) external { patients[ref].missedCount += 1; }
}
