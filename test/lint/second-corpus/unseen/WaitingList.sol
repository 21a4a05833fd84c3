// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Hospital waiting times, per specialty. Nothing of a patient.
contract WaitingList {
    struct Specialty {
        bytes8 code;
        uint32 patientCount;
        uint32 medianDays;
        uint32 longestDays;
    }

    mapping(bytes8 => Specialty) public specialties;
    address public hospital;
    uint256 public totalPatients;

    event Published(bytes8 indexed specialty, uint32 patientCount, uint32 medianDays);

    constructor(address hospital_) {
        hospital = hospital_;
    }

    function publish(bytes8 code, uint32 patientCount, uint32 medianDays, uint32 longestDays) external {
        require(msg.sender == hospital, "hospital only");
        totalPatients = totalPatients - specialties[code].patientCount + patientCount;
        specialties[code] = Specialty(code, patientCount, medianDays, longestDays);
        emit Published(code, patientCount, medianDays);
    }
}
