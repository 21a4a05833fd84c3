// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FireStations {
    struct Station { string stationName; string postcode; uint8 appliances; }
    mapping(uint16 => Station) stations;
    event ApplianceMoved(uint16 indexed from, uint16 indexed to, uint8 appliances);
    function move(uint16 from, uint16 to, uint8 appliances) external { emit ApplianceMoved(from, to, appliances); }
}
