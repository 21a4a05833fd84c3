// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract VatRegistrations {
    struct Registration { bytes12 vatNumber; string tradingName; uint64 from; }
    mapping(bytes12 => Registration) public registrations;
    function add(bytes12 vatNumber, string calldata tradingName) external { registrations[vatNumber] = Registration(vatNumber, tradingName, uint64(block.timestamp)); }
}
