// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Roll {
    bytes32 public globalSalt; // expect: published-salt
    mapping(bytes32 => bool) private registered;
    function register(string calldata electorName, bytes8 postcode) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        registered[keccak256(abi.encode(globalSalt, electorName, postcode))] = true; // expect: reused-salt
    }
}
