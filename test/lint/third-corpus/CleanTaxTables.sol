// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract TaxTables {
    struct Band { uint128 incomeFrom; uint128 incomeTo; uint16 rateBasisPoints; }
    mapping(uint16 taxYear => Band[]) public bands;
    mapping(uint8 age => uint128 allowance) public ageAllowance;
    event BandSet(uint16 indexed taxYear, uint128 incomeFrom, uint16 rateBasisPoints);
    function setBand(uint16 taxYear, uint128 incomeFrom, uint128 incomeTo, uint16 rate) external { bands[taxYear].push(Band(incomeFrom, incomeTo, rate)); emit BandSet(taxYear, incomeFrom, rate); }
}
