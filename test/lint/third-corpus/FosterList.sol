// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract FosterPlacements {
    mapping(bytes32 => bytes32[]) private placementsOfChild; // expect: subject-list, identifying-key
    function place(bytes32 child, bytes32 placement) external { // expect: personal-data-in-calldata
        placementsOfChild[child].push(placement);
    }
}
