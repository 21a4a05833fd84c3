// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Registry {
    mapping(bytes32 => string) private data;

    function put(bytes32 id, string calldata surname) external { // expect: personal-data-in-calldata
        data[id] = surname; // expect: personal-data-in-storage
    }
}
