// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Broken {
    mapping(string => string) emailByName;
    struct Person { string surname; uint age // expect: personal-data-in-storage
}
