// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract CommitmentBook {
    /// @notice A salted commitment to the person's record; the salt stays with the record.
    mapping(bytes32 recordCommitment => uint16 agency) private holder;
    event Anchored(bytes32 indexed recordCommitment, uint16 indexed agency);
    function anchor(bytes32 recordCommitment, uint16 agency) external { holder[recordCommitment] = agency; emit Anchored(recordCommitment, agency); }
}
