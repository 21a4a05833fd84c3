// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Register {
    struct Citizen {
        string fullName;
        uint32 dateOfBirth;
    }

    mapping(bytes32 id => Citizen) private citizens;
}
