// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ChiIndex {
    string private constant SALT = "tolbooth-2024";
    mapping(bytes32 => bytes32) private pointer;
    function link(uint64 chi, bytes32 to) external { // expect: personal-data-in-calldata
        pointer[keccak256(abi.encodePacked(SALT, chi))] = to; // expect: constant-salt
    }
}
