// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CitizenRecords {
    mapping(bytes32 => string) private fullNames; // expect: personal-data-in-storage
    mapping(bytes32 => bool) private erased;
    function forgetMe(bytes32 id) external { erased[id] = true; } // expect: flag-deletion
}
