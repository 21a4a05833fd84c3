// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

// prettier-ignore
contract NoTitle { // finds
    uint48 public until; // finds

    event Set(uint48 until); // finds

    /// @notice The window is empty.
    error BadWindow(uint48 from); // finds

    enum Kind { // finds
        None
    }

    struct Record { // finds
        uint8 state;
    }

    // prettier-ignore
    function plain() external {} // finds

    /// @dev Not for the reference.
    // prettier-ignore
    function onlyDev() external {} // finds

    /// @notice Leaves a parameter out.
    /// @param first The first.
    // prettier-ignore
    function parameter(uint8 first, uint8 second) external {} // finds

    /// @notice Leaves the result out.
    // prettier-ignore
    function result() external pure returns (uint8) {} // finds

    // prettier-ignore
    function _hidden() internal {} // finds

    // prettier-ignore
    modifier silent() { _; } // finds
}

/// @title Titled
/// @notice Titled.
interface ITitled {
    // prettier-ignore
    function read() external view returns (uint8); // finds
}
