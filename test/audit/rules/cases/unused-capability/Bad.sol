// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

library Capabilities {
    uint64 internal constant RECORD = 1 << 0;

    uint64 internal constant WITHDRAW = 1 << 1; // finds

    uint64 internal constant REVIEW = 1 << 2; // finds

    /// Named by another constant, which is no question either.
    uint64 internal constant OPEN = 1 << 3; // finds

    uint64 internal constant ALL = RECORD | OPEN; // finds
}

contract Asks {
    // Capabilities.WITHDRAW only in a comment.
    uint64 internal asked;

    function act() external {
        asked = Capabilities.RECORD;
    }
}
