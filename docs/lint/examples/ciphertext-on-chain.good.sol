// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Results {
    event Anchored(bytes32 indexed commitment);
}
