// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract R {
    mapping(bytes32 => bytes32) m;

    /// @param a the patient's NHS number
    /// @param b commitment to the record, salted
    function p(uint256 a, bytes32 b) external { // expect: personal-data-in-calldata
        bytes32 k = keccak256(abi.encodePacked(a)); // expect: guessable-hash
        m[k] = b;
    }
}
