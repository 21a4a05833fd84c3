// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AmbulanceCalls {
    struct Call {
        string callerPhone; // expect: personal-data-in-storage
        string vehicleCallSign;
        uint8 category;
        uint48 receivedAt;
        string hospitalName;
        string incidentGrid;
    }
    mapping(uint256 => Call) calls;
    event Dispatched(uint256 indexed callId, string vehicleCallSign, uint8 category);
}
