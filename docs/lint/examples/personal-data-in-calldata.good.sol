// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Housing {
    /// @param commitment salted commitment to the application
    function enrol(bytes32 commitment, uint16 council) external {}
}
