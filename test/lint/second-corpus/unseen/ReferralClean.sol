// SPDX-License-Identifier: MIT
pragma solidity ^0.8.19;

contract ReferralClean {
    enum Urgency { Routine, Soon, Urgent }

    struct Referral {
        uint32 practice;
        uint32 hospital;
        Urgency urgency;
        bool accepted;
    }

    mapping(bytes32 letterCommitment => Referral) private referrals;

    event Referred(bytes32 indexed letterCommitment, uint32 indexed practice, uint32 indexed hospital, Urgency urgency);
    event Accepted(bytes32 indexed letterCommitment);

    error Unknown(bytes32 letterCommitment);

    function refer(bytes32 letterCommitment, uint32 practice, uint32 hospital, Urgency urgency) external {
        referrals[letterCommitment] = Referral(practice, hospital, urgency, false);
        emit Referred(letterCommitment, practice, hospital, urgency);
    }

    function accept(bytes32 letterCommitment) external {
        Referral storage r = referrals[letterCommitment];
        if (r.practice == 0) revert Unknown(letterCommitment);
        r.accepted = true;
        emit Accepted(letterCommitment);
    }
}
