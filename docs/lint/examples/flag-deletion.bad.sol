// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Members {
    struct Member {
        string surname;
        bool deleted;
    }

    mapping(bytes32 id => Member) private members;

    function deleteMember(bytes32 id) external {
        members[id].deleted = true;
    }
}
