// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Tickets {
    mapping(uint256 => address) public ownerOf;
    mapping(uint256 => string) public seatName;
    string public venueName;
    uint256 private nextTicketId;
    function buy() external returns (uint256 id) { id = nextTicketId++; ownerOf[id] = msg.sender; }
}
