// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract GroupCover {
    struct Cover { uint32 company; uint128 premium; uint32 memberCount; uint64 from; }
    mapping(bytes32 policyNumber => Cover) private covers;
    event CoverStarted(bytes32 indexed policyNumber, uint32 indexed company, uint32 memberCount);
    function start(bytes32 policyNumber, uint32 company, uint128 premium, uint32 memberCount) external {
        covers[policyNumber] = Cover(company, premium, memberCount, uint64(block.timestamp));
        emit CoverStarted(policyNumber, company, memberCount);
    }
}
