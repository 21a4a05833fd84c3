// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CovidPass {
    struct Pass { bytes32 nameHash; bytes32 dobHash; uint8 dosesReceived; uint48 validUntil; } // expect: guessable-hash, guessable-hash, personal-data-in-storage
    mapping(bytes32 => Pass) passes;
}
