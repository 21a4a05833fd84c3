// SPDX-License-Identifier: GPL-3.0
pragma solidity >=0.7.0 <0.9.0;

/// @title Election of a council's member, by every resident
contract CouncilElection {
    struct Voter {
        bool voted;
        uint vote;
    }

    struct Candidate {
        bytes32 list;
        uint voteCount;
    }

    address public returningOffice;
    mapping(address => Voter) public voters; // expect: person-account
    Candidate[] public candidates;

    constructor(bytes32[] memory lists) {
        returningOffice = msg.sender;
        for (uint i = 0; i < lists.length; i++) {
            candidates.push(Candidate({list: lists[i], voteCount: 0}));
        }
    }

    function vote(uint choice) external {
        Voter storage sender = voters[msg.sender];
        require(!sender.voted, "Already voted.");
        sender.voted = true;
        sender.vote = choice;
        candidates[choice].voteCount += 1;
    }

    function winning() public view returns (uint winner) {
        uint most = 0;
        for (uint p = 0; p < candidates.length; p++) {
            if (candidates[p].voteCount > most) {
                most = candidates[p].voteCount;
                winner = p;
            }
        }
    }
}
