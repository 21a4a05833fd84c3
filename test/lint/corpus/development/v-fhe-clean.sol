// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Tally {
    bytes32 public encryptedTallyHash;
    uint256 public ciphertextCount;
    event TallyCommitted(bytes32 indexed encryptedTallyHash);
}
