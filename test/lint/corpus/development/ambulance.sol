// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AmbulanceHandovers {
    /// @param p patient's postcode
    /// @param t triage code
    /// @param h number of the hospital
    function handover(string calldata p, uint8 t, uint16 h) external { // expect: personal-data-in-calldata
        emit Handover(p, t, h); // expect: personal-data-in-event
    }
    event Handover(string p, uint8 t, uint16 h);
}
