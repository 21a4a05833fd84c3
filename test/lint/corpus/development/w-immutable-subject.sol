// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SoulboundId {
    address public immutable citizen;
    constructor(address citizen_) { citizen = citizen_; } // expect: person-account
}
