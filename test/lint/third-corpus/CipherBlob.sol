// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract CareNotes {
    event NoteAdded(bytes32 indexed noteId, bytes encryptedNote); // expect: ciphertext-on-chain
    function addNote(bytes32 noteId, bytes calldata encryptedNote) external { // expect: ciphertext-on-chain
        emit NoteAdded(noteId, encryptedNote);
    }
}
