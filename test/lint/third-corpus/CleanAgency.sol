// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract AgencyRegister {
    enum Status { None, Active, Suspended }
    struct Agency { string name; string contactEmail; string contactPhone; Status status; address key; }
    mapping(uint16 => Agency) public agencies;
    event AgencyAdmitted(uint16 indexed agency, string name, address key);
    function admit(uint16 agency, string calldata name, string calldata contactEmail, string calldata contactPhone, address key) external {
        agencies[agency] = Agency(name, contactEmail, contactPhone, Status.Active, key);
        emit AgencyAdmitted(agency, name, key);
    }
}
