// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Elig {
    error TooYoung(uint8 ageOfApplicant); // expect: personal-data-in-revert
    function assess(uint8 ageOfApplicant) external pure {
        if (ageOfApplicant < 16) revert TooYoung(ageOfApplicant);
    }
}
