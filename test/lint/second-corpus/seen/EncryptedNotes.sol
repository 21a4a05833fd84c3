// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EncryptedNotes {
    struct Entry {
        bytes ciphertext; // expect: ciphertext-on-chain
        uint16 author;
    }

    mapping(bytes32 => Entry) private entries;

    event EntryWritten(bytes32 indexed key, uint16 indexed author);

    function write(bytes32 key, uint16 author, bytes calldata ciphertext) external { // expect: ciphertext-on-chain
        entries[key] = Entry(ciphertext, author);
        emit EntryWritten(key, author);
    }
}
