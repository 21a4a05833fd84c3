// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Pseudo {
    bytes32 private pepper;
    function of_(uint64 nhsNumber) external view returns (bytes32) { return keccak256(abi.encodePacked(pepper, nhsNumber)); } // expect: reused-salt
}
