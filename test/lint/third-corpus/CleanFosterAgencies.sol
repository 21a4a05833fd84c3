// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Fostering agencies that are registered. Nothing of children stands here.
contract FosteringAgencies {
    struct Agency { string name; string registeredOffice; uint16 places; uint64 inspectedAt; }
    mapping(bytes8 urn => Agency) public agencies;
    event AgencyRegistered(bytes8 indexed urn, string name);
    function register(bytes8 urn, string calldata name, string calldata registeredOffice, uint16 places) external {
        agencies[urn] = Agency(name, registeredOffice, places, 0);
        emit AgencyRegistered(urn, name);
    }
}
