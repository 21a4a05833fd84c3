// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract EncryptedNotes {
    mapping(bytes32 => bytes) private ciphertexts; // expect: ciphertext-on-chain
    function put(
        bytes32 id,
        bytes calldata ciphertext // expect: ciphertext-on-chain
    ) external {
        ciphertexts[id] = ciphertext;
    }
}
