// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Consignments {
    struct Consignment { bytes18 mrn; bytes17 consignorEori; uint32 grossMassKg; bytes2 countryOfOrigin; }
    mapping(bytes18 => Consignment) public consignments;
    uint256 public consignmentCount;
    mapping(uint16 => uint256) public countByAgency;
    event Arrived(bytes18 indexed mrn, uint16 indexed office);
    function arrive(bytes18 mrn, uint16 office) external { consignmentCount++; countByAgency[office]++; emit Arrived(mrn, office); }
}
