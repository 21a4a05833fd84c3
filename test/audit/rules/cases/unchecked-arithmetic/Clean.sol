// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Checked {
    function plain(uint256 a, uint256 b) external pure returns (uint256) {
        return a - b;
    }

    function bits(uint256 a, uint256 b) external pure returns (uint256) {
        unchecked {
            return a & b;
        }
    }
}
