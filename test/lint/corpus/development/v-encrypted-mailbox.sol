// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Mailbox {
    struct Letter { bytes ciphertext; bytes encryptedKey; uint48 sentAt; } // expect: ciphertext-on-chain, ciphertext-on-chain
    mapping(address => Letter[]) private inbox;
}
