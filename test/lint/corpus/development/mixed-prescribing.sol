// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract RepeatPrescriptions {
    struct Item {
        bytes32 patientCommitment;
        string medicineName;
        string manufacturer;
        uint16 packSize;
        uint32 pharmacyCode;
    }
    mapping(bytes32 => Item) items;
    event ItemDispensed(bytes32 indexed item, uint32 pharmacyCode, uint16 packSize);
    function dispense(bytes32 item, uint32 pharmacyCode) external { emit ItemDispensed(item, pharmacyCode, items[item].packSize); }
}
