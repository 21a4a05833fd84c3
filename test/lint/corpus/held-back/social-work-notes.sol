// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CaseFiles {
    event NoteAdded(bytes32 indexed caseRef, uint16 agency, string note);

    function addNote(bytes32 caseRef, uint16 agency, string calldata note) external { // expect: free-text
        emit NoteAdded(caseRef, agency, note);
    }
}
