// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract HospitalStatistics {
    struct Daily { uint32 admissions; uint32 discharges; uint32 bedsOccupied; uint16 averageAge; }
    mapping(bytes6 hospital => mapping(uint32 day => Daily)) public daily;
    event Reported(bytes6 indexed hospital, uint32 indexed day, uint32 admissions);
    function report(bytes6 hospital, uint32 day, Daily calldata d) external { daily[hospital][day] = d; emit Reported(hospital, day, d.admissions); }
}
