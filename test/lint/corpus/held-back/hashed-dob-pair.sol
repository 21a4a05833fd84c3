// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Matching {
    function matchKey(string memory surname, uint32 dob) public pure returns (bytes32) {
        return keccak256(abi.encodePacked(surname, dob)); // expect: guessable-hash
    }
}
