// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BidBonds {
    mapping(bytes32 => mapping(address => uint256)) public bondOf;
    error BondTooSmall(address bidder, uint256 given, uint256 wanted);
    event BondReturned(bytes32 indexed tender, address indexed bidder, uint256 amount);
}
