// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Appointments {
    mapping(bytes32 => string) patientNames; // expect: personal-data-in-storage

    function cancel(bytes32 slot) external {
        require(slot != 0, "no slot");
        revert(string.concat("Cancelled for ", patientNames[slot])); // expect: personal-data-in-revert
    }
}
