// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract PatientAppointments {
    mapping(bytes32 => uint64[]) private appointments; // expect: subject-list
    function schedule(bytes32 patientToken, uint64 at) external {
        appointments[patientToken].push(at);
    }
}
