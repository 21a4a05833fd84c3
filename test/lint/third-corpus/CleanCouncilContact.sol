// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract CouncilServices {
    struct Desk { string telephone; string email; string openingHours; string location; }
    mapping(bytes8 service => Desk) public desks;
    event DeskChanged(bytes8 indexed service, string telephone, string email);
    function setDesk(bytes8 service, string calldata telephone, string calldata email) external { desks[service].telephone = telephone; desks[service].email = email; emit DeskChanged(service, telephone, email); }
}
