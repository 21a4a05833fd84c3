// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract HousingStock {
    struct Dwelling { uint64 uprn; uint8 bedrooms; string wardName; string landlordName; bool occupied; } // expect: personal-data-in-storage
    mapping(uint64 => Dwelling) public dwellings;
    event RepairReported(uint64 indexed uprn, string repairCode, uint8 priority);
    function reportRepair(uint64 uprn, string calldata repairCode, uint8 priority) external { emit RepairReported(uprn, repairCode, priority); }
}
