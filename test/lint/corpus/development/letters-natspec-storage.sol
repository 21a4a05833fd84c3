// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract A {
    /// The patient's date of birth, as days since 1900.
    uint32 d; // expect: personal-data-in-storage

    /// @param v date of birth of the patient
    function s(uint32 v) external { // expect: personal-data-in-calldata
        d = v;
    }
}
