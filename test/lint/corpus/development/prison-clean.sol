// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PrisonPlaces {
    struct Prison { string prisonName; uint16 capacity; uint16 occupied; }
    mapping(uint16 => Prison) public prisons;
    event OccupancyReported(uint16 indexed prison, uint16 occupied);
    function report(uint16 prison, uint16 occupied) external {
        prisons[prison].occupied = occupied;
        emit OccupancyReported(prison, occupied);
    }
}
