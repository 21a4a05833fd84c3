// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FoodVouchers {
    mapping(bytes32 => uint8) private claimsOf;
    mapping(address => uint256) public claimantVisits; // expect: subject-counter, person-account

    function claim() external {
        claimantVisits[msg.sender]++;
    }
}
