// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract BorderLanes {
    struct Lane { uint16 port; uint32 passengers; uint32 vehicles; bool open; }
    mapping(uint32 laneId => Lane) public lanes;
    event LaneCount(uint32 indexed laneId, uint32 passengers, uint32 vehicles);
    function count(uint32 laneId, uint32 passengers, uint32 vehicles) external { lanes[laneId].passengers = passengers; emit LaneCount(laneId, passengers, vehicles); }
}
