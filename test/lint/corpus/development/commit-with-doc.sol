// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Anchors {
    /// @notice Anchors a record of a patient.
    /// @param h keccak256 of the NHS number and the visit's date
    function anchor(bytes32 h) external { emit Anchored(h); } // expect: guessable-hash
    event Anchored(bytes32 indexed h);
}
