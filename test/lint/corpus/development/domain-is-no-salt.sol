// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    bytes32 constant DOMAIN = keccak256("gov.example.person.v1");

    function idOf(uint64 nhsNumber) external pure returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, nhsNumber)); // expect: guessable-hash
    }
}
