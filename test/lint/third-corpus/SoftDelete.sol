// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract PupilRegister {
    struct Pupil { bytes13 upn; uint8 yearGroup; bool active; } // expect: personal-data-in-storage
    mapping(bytes32 => Pupil) private pupils;
    function removePupil(bytes32 ref) external { pupils[ref].active = false; } // expect: flag-deletion
}
