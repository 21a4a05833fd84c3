// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Referrals {
    mapping(bytes32 patientId => bytes32[]) private referralsOf; // expect: subject-list, identifying-key

    function add(bytes32 patientId, bytes32 referral) external { // expect: personal-data-in-calldata
        referralsOf[patientId].push(referral);
    }
}
