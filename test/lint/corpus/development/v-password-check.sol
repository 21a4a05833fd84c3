// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Door {
    function open(string memory attempt) public pure returns (bool) {
        string memory password = "sesame-1987"; // expect: secret-in-code
        return keccak256(bytes(attempt)) == keccak256(bytes(password));
    }
}
