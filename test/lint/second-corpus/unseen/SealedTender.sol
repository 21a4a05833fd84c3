// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Sealed bids of companies for a tender: committed first, opened after the deadline.
contract SealedTender {
    uint64 public immutable commitUntil;
    uint64 public immutable revealUntil;
    mapping(address bidder => bytes32) public sealedBid;
    address public lowestBidder;
    uint256 public lowest = type(uint256).max;

    event BidSealed(address indexed bidder);
    event BidOpened(address indexed bidder, uint256 amount);

    error TooEarly();
    error TooLate();
    error DoesNotMatch();

    constructor(uint64 commitSeconds, uint64 revealSeconds) {
        commitUntil = uint64(block.timestamp) + commitSeconds;
        revealUntil = commitUntil + revealSeconds;
    }

    function seal(bytes32 commitment) external {
        if (block.timestamp >= commitUntil) revert TooLate();
        sealedBid[msg.sender] = commitment;
        emit BidSealed(msg.sender);
    }

    function open(uint256 amount, bytes32 salt) external {
        if (block.timestamp < commitUntil) revert TooEarly();
        if (block.timestamp >= revealUntil) revert TooLate();
        if (keccak256(abi.encode(msg.sender, amount, salt)) != sealedBid[msg.sender]) revert DoesNotMatch();
        delete sealedBid[msg.sender];
        if (amount < lowest) {
            lowest = amount;
            lowestBidder = msg.sender;
        }
        emit BidOpened(msg.sender, amount);
    }
}
