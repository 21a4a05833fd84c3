// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PatientTransport {
    struct Journey { bytes32 patientRef; uint16 fromSite; uint16 toSite; string vehicleType; uint48 pickUpAt; } // expect: personal-data-in-storage
    mapping(uint256 => Journey) journeys;
    event JourneyBooked(uint256 indexed journeyId, uint16 fromSite, uint16 toSite);
}
