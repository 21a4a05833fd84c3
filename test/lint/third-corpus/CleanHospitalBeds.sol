// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract HospitalCapacity {
    struct Hospital { string name; string addressLine; uint16 beds; uint16 ventilators; }
    mapping(uint32 hospitalId => Hospital) public hospitals;
    mapping(uint32 hospitalId => uint32) public patientsToday;
    event CapacityChanged(uint32 indexed hospitalId, uint16 beds);
    function add(uint32 hospitalId, string calldata name, string calldata addressLine, uint16 beds) external { hospitals[hospitalId] = Hospital(name, addressLine, beds, 0); emit CapacityChanged(hospitalId, beds); }
}
