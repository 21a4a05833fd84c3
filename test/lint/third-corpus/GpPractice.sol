// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract GpRegistration {
    /// key: CHI number of the patient, value: practice code
    mapping(uint256 => bytes6) private practiceOf; // expect: identifying-key
    function register(uint256 k, bytes6 practice) external { practiceOf[k] = practice; } // expect: personal-data-in-calldata
}
