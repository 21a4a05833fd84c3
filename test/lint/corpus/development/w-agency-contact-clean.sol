// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Agencies {
    event ContactChanged(uint16 indexed agencyId, string email, string telephone);
    function setContact(uint16 agencyId, string calldata email, string calldata telephone) external { emit ContactChanged(agencyId, email, telephone); }
}
