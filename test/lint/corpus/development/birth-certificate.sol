// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BirthCertificates {
    event Registered(bytes32 indexed id, string childName, string motherName, uint32 dateOfBirth); // expect: personal-data-in-event, personal-data-in-event, personal-data-in-event
}
