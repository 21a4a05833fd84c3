// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Scores of hospitals' wards.
contract WardScores {
    struct Score { uint8 cleanliness; uint8 food; uint8 result; string condition; }
    mapping(uint32 ward => Score) public scores;
    event Scored(uint32 indexed ward, uint8 result, string condition);
    function score(uint32 ward, uint8 result, string calldata condition) external { scores[ward].result = result; scores[ward].condition = condition; emit Scored(ward, result, condition); }
}
