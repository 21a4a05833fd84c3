// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VaccinationCards {
    struct Card {
        string patientName; // expect: personal-data-in-storage
        uint256 birthDate; // expect: personal-data-in-storage
        string vaccineName;
        uint8 dose; // expect: personal-data-in-storage
        string batch;
    }
    mapping(bytes32 => Card) cards;
    event Vaccinated(bytes32 indexed card, string vaccineName, uint8 dose); // expect: personal-data-in-event
}
