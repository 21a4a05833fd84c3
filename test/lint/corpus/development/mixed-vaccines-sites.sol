// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VaccinationSites {
    struct Site { string siteName; string postcode; uint16 dailyCapacity; string vaccineType; }
    mapping(uint16 => Site) sites;
    event DosesDelivered(uint16 indexed site, uint32 doses, string batchNumber);
    function deliver(uint16 site, uint32 doses, string calldata batchNumber) external { emit DosesDelivered(site, doses, batchNumber); }
}
