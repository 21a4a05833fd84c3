// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Accounts {
    error AlreadyRegistered(string email); // expect: personal-data-in-revert
    mapping(bytes32 => bool) private known;
    function register(string calldata email) external { // expect: personal-data-in-calldata
        bytes32 k = keccak256(bytes(email)); // expect: guessable-hash
        if (known[k]) revert AlreadyRegistered(email);
        known[k] = true;
    }
}
