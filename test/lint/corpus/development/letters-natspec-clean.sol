// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract A {
    mapping(uint16 => bytes32) m;

    /// @param a number of the agency
    /// @param b hash of the agency's name
    function f(uint16 a, bytes32 b) external {
        m[a] = b;
    }
}
