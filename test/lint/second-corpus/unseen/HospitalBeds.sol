// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract HospitalBeds {
    struct Ward {
        string wardName;
        uint16 beds;
        uint16 occupied;
        uint16 nursesOnShift;
        bool closed;
    }

    mapping(uint32 hospital => mapping(uint16 ward => Ward)) public wards;
    mapping(uint32 hospital => uint32) public patientsWaiting;

    event Occupancy(uint32 indexed hospital, uint16 indexed ward, uint16 occupied, uint16 beds);
    event AmbulanceDiverted(uint32 indexed fromHospital, uint32 indexed toHospital);

    function setWard(uint32 hospital, uint16 ward, string calldata wardName, uint16 beds) external {
        wards[hospital][ward] = Ward(wardName, beds, 0, 0, false);
    }

    function setOccupied(uint32 hospital, uint16 ward, uint16 occupied, uint16 nursesOnShift) external {
        Ward storage w = wards[hospital][ward];
        require(occupied <= w.beds, "too many");
        w.occupied = occupied;
        w.nursesOnShift = nursesOnShift;
        emit Occupancy(hospital, ward, occupied, w.beds);
    }

    function divert(uint32 fromHospital, uint32 toHospital) external {
        patientsWaiting[fromHospital] = 0;
        emit AmbulanceDiverted(fromHospital, toHospital);
    }
}
