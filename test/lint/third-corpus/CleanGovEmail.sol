// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract AgencyContacts {
    struct Contact { string switchboard; string generalEmail; string postalAddress; string website; }
    mapping(uint16 agency => Contact) public contacts;
    event ContactChanged(uint16 indexed agency, string generalEmail);
    function setContact(uint16 agency, string calldata switchboard, string calldata generalEmail, string calldata postalAddress) external { contacts[agency] = Contact(switchboard, generalEmail, postalAddress, ""); emit ContactChanged(agency, generalEmail); }
}
