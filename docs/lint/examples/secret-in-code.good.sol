// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract LookUp {
    /// Commitment to the key of the epoch, which the agencies keep off the chain.
    bytes32 private keyCommitment;
}
