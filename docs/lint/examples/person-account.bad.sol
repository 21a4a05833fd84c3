// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Surgery {
    mapping(address patient => bytes32 record) private records;
}
