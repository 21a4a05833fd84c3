// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Directory {
    function contactOf(bytes32 id) external view returns (string memory email) {}
}
