// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BatteryPassports {
    struct Passport {
        string manufacturerName;
        string model;
        string serialNumber;
        uint48 producedAt;
    }
    mapping(bytes32 => Passport) public passports;
    event PassportIssued(bytes32 indexed productId, string manufacturerName);

    function issue(bytes32 productId, string calldata manufacturerName, string calldata model, string calldata serialNumber) external {
        passports[productId] = Passport(manufacturerName, model, serialNumber, uint48(block.timestamp));
        emit PassportIssued(productId, manufacturerName);
    }
}
