// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SocialCare {
    mapping(bytes32 => string[]) private caseNotes; // expect: personal-data-in-storage
    function addCaseNote(bytes32 ref, string calldata caseNote) external { caseNotes[ref].push(caseNote); } // expect: personal-data-in-calldata
}
