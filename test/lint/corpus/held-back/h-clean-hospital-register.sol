// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract HospitalRegister {
    struct Hospital { string name; string address_; string phone; uint16 beds; bool emergencyDepartment; }
    mapping(uint16 => Hospital) public hospitals;
    event HospitalAdded(uint16 indexed id, string name);
    function addHospital(uint16 id, string calldata name, string calldata address_, string calldata phone) external { hospitals[id] = Hospital(name, address_, phone, 0, false); emit HospitalAdded(id, name); }
}
