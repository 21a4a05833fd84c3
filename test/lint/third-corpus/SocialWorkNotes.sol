// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract SocialWork {
    event VisitRecorded(bytes32 indexed caseId, uint64 at);
    function recordVisit(bytes32 caseId, string calldata observations) external { // expect: free-text
        emit VisitRecorded(caseId, uint64(block.timestamp));
    }
}
