// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract SeedLots {
    struct Lot { bytes16 variety; string country; uint32 weight; uint8 grade; uint16 age; bytes8 origin; }
    mapping(bytes16 => Lot) public lots;
    event Graded(bytes16 indexed lot, uint8 grade, uint32 weight);
    function grade(bytes16 lot, uint8 newGrade, uint32 weight) external { lots[lot].grade = newGrade; lots[lot].weight = weight; emit Graded(lot, newGrade, weight); }
}
