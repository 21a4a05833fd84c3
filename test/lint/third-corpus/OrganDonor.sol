// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract OrganDonorRegister {
    mapping(uint64 => uint8) private decision; // expect: identifying-key
    event DecisionChanged(uint64 indexed chi, uint8 decision); // expect: identifying-topic
    function setDecision(uint64 chi, uint8 d) external { // expect: personal-data-in-calldata
        decision[chi] = d;
        emit DecisionChanged(chi, d);
    }
}
