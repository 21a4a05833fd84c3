// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Probation {
    struct Offender { string name; string address_; uint8 riskBand; } // expect: personal-data-in-storage, personal-data-in-storage
    Offender[] private offenders;
    function offenderAt(uint256 i) external view returns (Offender memory) { // expect: personal-data-returned
        return offenders[i];
    }
}
