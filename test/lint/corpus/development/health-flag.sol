// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Clearance {
    struct Status { bool hivPositive; bool cleared; } // expect: personal-data-in-storage
    mapping(bytes32 => Status) statuses;
}
