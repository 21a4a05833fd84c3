// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract TakesNothing {
    address payable internal immutable other = payable(address(1));

    constructor() {}

    function act() external view returns (bool) {
        return msg.sender == other;
    }
}
