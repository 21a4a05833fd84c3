// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Broken {
    mapping(string => string) emailByName; // expect: personal-data-in-storage, identifying-key
    struct Person { string surname; uint age // expect: personal-data-in-storage, personal-data-in-storage
}
