// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract AirQualityStations {
    mapping(bytes6 macAddress => uint32 lastReading) private readings;
    mapping(bytes6 macAddress => uint32 count) private readingCount;
    event Reading(bytes6 indexed macAddress, uint32 value);
    function report(bytes6 macAddress, uint32 value) external { readings[macAddress] = value; readingCount[macAddress]++; emit Reading(macAddress, value); }
}
