// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Orders {
    uint256 private nextOrderId;
    mapping(uint256 => bytes32) public orders;

    function place(bytes32 terms) external returns (uint256 id) {
        id = nextOrderId++;
        orders[id] = terms;
    }
}
