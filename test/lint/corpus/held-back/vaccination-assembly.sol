// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VaccinationLog {
    /// @param dob date of birth of the vaccinated person, as yyyymmdd
    function log(uint32 dob, bytes32 vaccine) external { // expect: personal-data-in-calldata
        assembly {
            mstore(0x00, dob)
            mstore(0x20, vaccine)
            log1(0x00, 0x40, 0x1234) // expect: personal-data-in-event
        }
    }
}
