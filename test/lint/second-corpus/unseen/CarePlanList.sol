// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CarePlanList {
    struct Plan {
        bytes32 digest;
        uint64 from;
        uint64 until;
    }

    mapping(bytes32 patientCommitment => Plan[]) internal plans; // expect: subject-list

    event PlanFiled(bytes32 digest);

    function file(bytes32 patientCommitment, bytes32 digest, uint64 until) external {
        plans[patientCommitment].push(Plan(digest, uint64(block.timestamp), until));
        emit PlanFiled(digest);
    }
}
