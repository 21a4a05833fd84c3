// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Referrals {
    mapping(bytes32 referral => uint16 agency) private agencyOf;
}
