// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract LabResults {
    // patient commitment => AES-GCM ciphertext of the result
    mapping(bytes32 => bytes) private encryptedResults; // expect: ciphertext-on-chain
    event ResultStored(bytes32 indexed commitment, bytes ciphertext); // expect: ciphertext-on-chain

    function store(bytes32 commitment, bytes calldata ciphertext) external { // expect: ciphertext-on-chain
        encryptedResults[commitment] = ciphertext;
        emit ResultStored(commitment, ciphertext);
    }
}
