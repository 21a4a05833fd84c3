// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract WardOccupancy {
    mapping(uint32 ward => uint16 patients) public patientsIn;
    mapping(uint32 ward => uint16) public bedsFree;
    event OccupancyReported(uint32 indexed ward, uint16 patients, uint16 nurses);
    function report(uint32 ward, uint16 patients, uint16 nurses, uint16 free) external { patientsIn[ward] = patients; bedsFree[ward] = free; emit OccupancyReported(ward, patients, nurses); }
}
