// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract MotionTally {
    enum Choice { For, Against, Abstain }
    struct Motion { bytes32 textHash; uint32 votesFor; uint32 votesAgainst; uint64 closesAt; }
    mapping(uint32 => Motion) public motions;
    mapping(uint32 motionId => mapping(bytes32 nullifier => bool)) public used;
    event Counted(uint32 indexed motionId, bytes32 indexed nullifier);
    function vote(uint32 motionId, bytes32 nullifier, Choice choice, bytes calldata proof) external { require(!used[motionId][nullifier]); used[motionId][nullifier] = true; if (choice == Choice.For) motions[motionId].votesFor++; emit Counted(motionId, nullifier); }
}
