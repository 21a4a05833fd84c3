// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library FixedPoint {
    uint256 internal constant ONE = 1e18;
    function mul(uint256 a, uint256 b) internal pure returns (uint256 c) { c = (a * b) / ONE; }
    function sqrt(uint256 x) internal pure returns (uint256 y) { y = x; uint256 z = (x + 1) / 2; while (z < y) { y = z; z = (x / z + z) / 2; } }
}
