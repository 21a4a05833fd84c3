// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Directory {
    function anchoredAt(bytes32 commitment) external view returns (uint48 at) {}
}
