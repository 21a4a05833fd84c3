// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Screening {
    event Invited(uint64 indexed nhsNumber, uint8 programme);
}
