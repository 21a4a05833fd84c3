// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Clinic {
    event Seen(bytes32 indexed visit, string diagnosis);
}
