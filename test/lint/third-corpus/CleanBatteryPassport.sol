// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract BatteryPassports {
    struct BatteryPassport { bytes32 modelHash; uint32 capacityWh; uint16 manufacturer; uint32 madeAt; }
    mapping(bytes32 passportId => BatteryPassport) public passports;
    event PassportIssued(bytes32 indexed passportId, uint16 indexed manufacturer);
    event PassportTransferred(bytes32 indexed passportId, uint16 indexed recycler);
    function issuePassport(bytes32 passportId, bytes32 modelHash, uint32 capacityWh, uint16 manufacturer) external {
        passports[passportId] = BatteryPassport(modelHash, capacityWh, manufacturer, uint32(block.timestamp));
        emit PassportIssued(passportId, manufacturer);
    }
}
