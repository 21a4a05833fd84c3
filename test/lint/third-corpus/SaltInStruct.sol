// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Attestations {
    struct Attestation { bytes32 commitment; bytes32 salt; uint64 at; } // expect: published-salt
    mapping(uint256 => Attestation) public attestations;
    uint256 private next;
    function attest(bytes32 commitment, bytes32 salt) external { // expect: published-salt
        attestations[next++] = Attestation(commitment, salt, uint64(block.timestamp));
    }
}
