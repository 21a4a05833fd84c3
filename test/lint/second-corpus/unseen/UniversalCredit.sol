// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract UniversalCredit {
    struct Claimant {
        bytes32 commitment;
        bytes32 awardRoot;
    }

    uint64 private nextClaimantId;
    mapping(uint64 => Claimant) private claimants;

    event AwardChanged(bytes32 awardRoot);

    function newClaimant(bytes32 commitment) external returns (uint64 id) { id = ++nextClaimantId; claimants[id].commitment = commitment; } // expect: sequential-subject-id

    function award(uint64 id, bytes32 awardRoot) external {
        claimants[id].awardRoot = awardRoot;
        emit AwardChanged(awardRoot);
    }
}
