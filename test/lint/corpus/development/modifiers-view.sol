// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Prescriptions {
    struct Prescription { string medication; uint8 dosage; } // expect: personal-data-in-storage
    mapping(bytes32 => Prescription) private prescriptions;
    mapping(address => bool) private pharmacies;
    modifier onlyPharmacy() { require(pharmacies[msg.sender]); _; }
    function getPrescription(bytes32 id) external view onlyPharmacy returns (Prescription memory) { // expect: unlogged-access
        return prescriptions[id]; // expect: personal-data-returned
    }
}
