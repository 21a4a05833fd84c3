// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Stallholders {
    struct Stallholder { string tradingName; string ownerSurname; string homePostcode; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(uint16 => Stallholder) stalls;
}
