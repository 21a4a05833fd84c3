// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CipherLetters {
    mapping(bytes32 => bytes) private encryptedLetter; // expect: ciphertext-on-chain

    event LetterStored(bytes32 indexed ref);

    function store(bytes32 ref, bytes memory encryptedLetter_) public { // expect: ciphertext-on-chain
        encryptedLetter[ref] = encryptedLetter_;
        emit LetterStored(ref);
    }
}
