// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract SecureMessages {
    struct Message { bytes ciphertext; bytes12 iv; uint64 sentAt; } // expect: ciphertext-on-chain
    mapping(bytes32 => Message) private messages;
    function send(bytes32 id, bytes calldata ciphertext, bytes12 iv) external { messages[id] = Message(ciphertext, iv, uint64(block.timestamp)); } // expect: ciphertext-on-chain
}
