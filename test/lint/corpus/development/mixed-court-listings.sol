// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CourtListings {
    struct Hearing { string caseNumber; string courtName; string courtroom; uint48 at; uint8 kind; }
    mapping(bytes32 => Hearing) hearings;
    event HearingListed(bytes32 indexed id, string courtName, uint48 at);
    function list(bytes32 id, string calldata caseNumber, string calldata courtName, string calldata courtroom, uint48 at) external { hearings[id] = Hearing(caseNumber, courtName, courtroom, at, 0); emit HearingListed(id, courtName, at); }
}
