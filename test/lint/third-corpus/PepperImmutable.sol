// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract LearnerIndex {
    bytes32 private immutable pepper;
    mapping(bytes32 => uint8) private level;
    constructor(bytes32 p) { pepper = p; }
    function setLevel(uint64 uln, uint8 l) external { // expect: personal-data-in-calldata
        level[keccak256(abi.encode(pepper, uln))] = l; // expect: constant-salt
    }
}
