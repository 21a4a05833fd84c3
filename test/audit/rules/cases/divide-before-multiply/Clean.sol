// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Multiplies {
    uint256 internal constant DAY = (24 hours / 1 hours) * 3600;

    function plain(uint256 a, uint256 b) external pure returns (uint256) {
        return (a * 100) / b;
    }

    function sum(uint256 a, uint256 b) external pure returns (uint256) {
        return a / b + 100;
    }

    function constants(uint256 a) external pure returns (uint256) {
        return a * (7 days / 1 days);
    }
}
