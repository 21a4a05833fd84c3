// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SealedBids {
    mapping(address => bytes32) public sealedBids;
    uint48 public revealEnds;
    event BidRevealed(address indexed bidder, uint256 amount);
    function reveal(uint256 amount, bytes32 nonce) external { require(sealedBids[msg.sender] == keccak256(abi.encode(amount, nonce))); emit BidRevealed(msg.sender, amount); }
}
