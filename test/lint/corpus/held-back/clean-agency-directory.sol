// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AgencyDirectory {
    struct Agency {
        string agencyName;
        string contactEmail;
        string postcode;
        bool active;
    }
    mapping(uint16 => Agency) public agencies;
    event AgencyAdded(uint16 indexed id, string agencyName);

    function addAgency(uint16 id, string calldata agencyName, string calldata contactEmail, string calldata postcode) external {
        agencies[id] = Agency(agencyName, contactEmail, postcode, true);
        emit AgencyAdded(id, agencyName);
    }
}
