// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PenaltyPoints {
    mapping(bytes32 => uint8) private points;
    event PointsAdded(string licenceNumber, uint8 points);
    function add(string calldata driverLicenceNumber, uint8 count) external { // expect: personal-data-in-calldata
        bytes32 k = keccak256(bytes(driverLicenceNumber)); // expect: guessable-hash
        points[k] += count;
    }
}
