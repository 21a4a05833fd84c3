// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Members {
    enum Gender { Female, Male, Other, Unknown }
    struct Person {
        Gender gender; // expect: personal-data-in-storage
        uint48 joinedAt;
    }
    mapping(bytes32 => Person) persons;
}
