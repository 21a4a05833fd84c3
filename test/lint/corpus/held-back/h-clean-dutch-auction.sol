// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DutchAuction {
    address public seller; uint256 public startPrice; uint256 public startAt; uint256 public discountRate;
    event Sold(address indexed buyer, uint256 price);
    function buy() external payable { uint256 elapsed = block.timestamp - startAt; emit Sold(msg.sender, startPrice - discountRate * elapsed); }
}
