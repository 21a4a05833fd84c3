// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract AnchorPerson {
    event Anchored(bytes32 leaf, bytes32 salt); // expect: published-salt
    function anchor(bytes32 leaf, bytes32 salt) external { emit Anchored(leaf, salt); } // expect: published-salt
}
