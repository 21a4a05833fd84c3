// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BusTimes {
    struct Stop { string stopName; bytes8 atcoCode; }
    mapping(bytes8 => Stop) stops;
    event Arrived(bytes8 indexed atcoCode, uint32 indexed service, uint48 at);
}
