// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Arrivals {
    struct Traveller { string surname; bytes3 nationality; uint32 dob; }
    event Arrived(Traveller traveller, uint16 port); // expect: personal-data-in-event
    function arrive(Traveller memory t, uint16 port) external { emit Arrived(t, port); } // expect: personal-data-in-calldata
}
