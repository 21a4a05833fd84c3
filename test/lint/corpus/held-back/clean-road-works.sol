// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract RoadWorks {
    struct Works { string streetName; uint32 usrn; uint48 from; uint48 until; string contractorName; }
    mapping(uint32 => Works) public works;
    event WorksPlanned(uint32 indexed usrn, string streetName, uint48 from, uint48 until);
    function plan(uint32 usrn, string calldata streetName, uint48 from, uint48 until, string calldata contractorName) external {
        works[usrn] = Works(streetName, usrn, from, until, contractorName);
        emit WorksPlanned(usrn, streetName, from, until);
    }
}
