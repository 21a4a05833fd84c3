// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Adoptions {
    uint32 private last;
    event ChildNumbered(
        uint32 indexed childId // expect: identifying-topic
    );
    function add() external {
        uint32 childId = ++last; // expect: sequential-subject-id
        emit ChildNumbered(childId);
    }
}
