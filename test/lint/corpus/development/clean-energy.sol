// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SmartMeterTotals {
    event Totals(uint16 indexed supplier, uint32 indexed region, uint64 kilowattHours, uint32 meters);
    mapping(uint16 => mapping(uint32 => uint64)) public totals;

    function report(uint16 supplier, uint32 region, uint64 kilowattHours, uint32 meters) external {
        totals[supplier][region] += kilowattHours;
        emit Totals(supplier, region, kilowattHours, meters);
    }
}
