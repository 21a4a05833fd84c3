// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PayBands {
    struct Band { string bandName; uint256 minimumSalary; uint256 maximumSalary; }
    mapping(uint8 => Band) public bands;
    function setBand(uint8 code, string calldata bandName, uint256 minimumSalary, uint256 maximumSalary) external { bands[code] = Band(bandName, minimumSalary, maximumSalary); }
}
