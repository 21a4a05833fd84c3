// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Grants {
    uint256 private lastApplicant;
    mapping(uint256 => uint8) private stage; // expect: identifying-key
    event Applied(uint256 indexed applicantId); // expect: identifying-topic
    function apply_() external {
        uint256 applicantId = ++lastApplicant; // expect: sequential-subject-id
        stage[applicantId] = 1;
        emit Applied(applicantId);
    }
}
