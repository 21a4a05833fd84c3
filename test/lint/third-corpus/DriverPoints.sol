// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
/// @notice Penalty points by driving licence.
contract PenaltyPoints {
    mapping(bytes16 => uint8) public pointsOf; // expect: identifying-key, subject-counter
    event PointsAdded(bytes16 indexed licenceNumber, uint8 points, uint64 expiry); // expect: identifying-topic
    function addPoints(bytes16 licenceNumber, uint8 points) external { // expect: personal-data-in-calldata
        pointsOf[licenceNumber] += points;
        emit PointsAdded(licenceNumber, points, uint64(block.timestamp + 1095 days));
    }
}
