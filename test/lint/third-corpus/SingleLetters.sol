// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract S {
    mapping(bytes32 => bytes32) m;
    /// @param n NHS number
    /// @param p pointer
    function a(uint64 n, bytes32 p) external { // expect: personal-data-in-calldata
        m[keccak256(abi.encodePacked(n))] = p; // expect: guessable-hash
    }
}
