// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Referrals {
    mapping(bytes32 patientId => bytes32[] referrals) private referralsOf;
}
