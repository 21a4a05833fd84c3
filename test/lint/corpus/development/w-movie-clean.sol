// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Films {
    struct Film { string title; string director; uint16 releaseYear; uint8 ageRating; uint8 minimumAge; }
    mapping(uint256 => Film) films;
}
