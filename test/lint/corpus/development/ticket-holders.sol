// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Tickets {
    event TicketSold(uint256 indexed id, string holderFullName, string mobile); // expect: personal-data-in-event, personal-data-in-event
}
