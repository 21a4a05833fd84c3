// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Newsletter {
    mapping(bytes32 => bool) public subscribed;
    bytes32[] private emailHashes; // expect: guessable-hash

    function subscribe(bytes32 emailHash) external {
        emailHashes.push(emailHash);
        subscribed[emailHash] = true;
    }
}
