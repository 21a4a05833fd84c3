// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Digital product passport of batteries.
contract BatteryPassport {
    struct Passport {
        string modelName;
        string manufacturerName;
        bytes32 serialNumber;
        uint16 ageInCycles;
        uint8 health;
        uint64 birthDate;
    }

    mapping(bytes32 passportNumber => Passport) public passports;
    mapping(bytes32 passportNumber => uint32) public chargeCount;

    event PassportIssued(bytes32 indexed passportNumber, string modelName, string manufacturerName);
    event HealthMeasured(bytes32 indexed passportNumber, uint8 health, uint16 ageInCycles);

    function issue(bytes32 passportNumber, string calldata modelName, string calldata manufacturerName, bytes32 serialNumber)
        external
    {
        passports[passportNumber] = Passport(modelName, manufacturerName, serialNumber, 0, 100, uint64(block.timestamp));
        emit PassportIssued(passportNumber, modelName, manufacturerName);
    }

    function measure(bytes32 passportNumber, uint8 health, uint16 ageInCycles) external {
        passports[passportNumber].health = health;
        passports[passportNumber].ageInCycles = ageInCycles;
        chargeCount[passportNumber] += 1;
        emit HealthMeasured(passportNumber, health, ageInCycles);
    }
}
