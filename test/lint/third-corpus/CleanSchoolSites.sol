// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract SchoolEstate {
    struct Site { string schoolName; string addressLine1; string postcode; uint16 rollCapacity; }
    mapping(uint32 => Site) public sites;
    function add(uint32 urn, string calldata schoolName, string calldata addressLine1, string calldata postcode, uint16 rollCapacity) external { sites[urn] = Site(schoolName, addressLine1, postcode, rollCapacity); }
}
