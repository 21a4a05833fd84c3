// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract MissedAppointments {
    mapping(bytes32 => uint256) public missedBy; // expect: subject-counter, identifying-key
    function didNotAttend(bytes32 patientKey) external { // expect: personal-data-in-calldata
        missedBy[patientKey] += 1;
    }
}
