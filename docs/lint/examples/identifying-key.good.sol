// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Benefits {
    mapping(bytes32 commitment => uint8 status) private statusOf;
}
