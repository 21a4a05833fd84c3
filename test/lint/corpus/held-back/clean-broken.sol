// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Ledger {
    mapping(uint16 => uint64) public totals;
    event Posted(uint16 indexed agency, uint64 amount)

    function post(uint16 agency, uint64 amount) external {
        totals[agency] += amount
        emit Posted(agency, amount);
    }
}
