// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Visits {
    mapping(uint256 citizenId => uint32 count) private visitsOf;

    function visit(uint256 citizenId) external {
        visitsOf[citizenId]++;
    }
}
