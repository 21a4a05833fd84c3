// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract P {
    mapping(bytes32 => bool) used;
    function use(string memory phoneNumber) public { // expect: personal-data-in-calldata
        bytes memory b = bytes(phoneNumber);
        bytes32 h = sha256(b); // expect: guessable-hash
        used[h] = true;
    }
}
