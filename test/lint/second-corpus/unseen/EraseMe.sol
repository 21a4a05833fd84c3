// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EraseMe {
    struct Member {
        string emailAddress; // expect: personal-data-in-storage
        bool erased;
    }

    mapping(bytes32 => Member) private members;

    function join(bytes32 ref, string calldata emailAddress) external { // expect: personal-data-in-calldata
        members[ref].emailAddress = emailAddress;
    }

    /// @notice Erases a member, as article 17 asks.
    function erase(bytes32 ref) external { members[ref].erased = true; } // expect: flag-deletion
}
