// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Benefits {
    mapping(string nino => uint8 status) private statusOf;
}
