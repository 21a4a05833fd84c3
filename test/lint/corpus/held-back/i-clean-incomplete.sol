// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Incomplete {
    mapping(uint16 => bytes32) public rootOf;
    function setRoot(uint16 agency, bytes32 root) external { rootOf[agency] = 
