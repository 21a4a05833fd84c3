// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Casework {
    event CaseNote(bytes32 indexed caseRef, string text);
    function addNote(bytes32 caseRef, string calldata text) external { emit CaseNote(caseRef, text); } // expect: free-text
}
