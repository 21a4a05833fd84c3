// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Claims {
    error AlreadyClaimed(bytes32 commitment);
}
