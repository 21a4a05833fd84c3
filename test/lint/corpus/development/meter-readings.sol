// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SmartMeters {
    struct Household {
        string occupierName; // expect: personal-data-in-storage
        string streetAddress; // expect: personal-data-in-storage
        uint64 kilowattHours;
    }
    mapping(uint256 => Household) private households;
}
