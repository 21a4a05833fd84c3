// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Visas {
    event VisaRefused(string applicantName, string nationality, uint8 ground); // expect: personal-data-in-event, personal-data-in-event
    error VisaExists(string passportNumber); // expect: personal-data-in-revert
    function refuse(string calldata applicantName, string calldata nationality, uint8 ground) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        emit VisaRefused(applicantName, nationality, ground);
    }
}
