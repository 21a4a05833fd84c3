// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Base {
    uint48 internal until;
    bytes32 private root;

    function rootOf() external view returns (bytes32) {
        return root;
    }
}

contract Shadows is Base {
    bytes32 private root; // finds

    // prettier-ignore
    function parameter(uint48 until) external pure returns (uint48) { // finds
        return until;
    }

    function local() external pure returns (uint48) {
        uint48 until = 5; // finds
        return until;
    }

    function result() external pure returns (bytes32 root) {} // finds

    // prettier-ignore
    modifier checking(uint48 until) { // finds
        if (until == 0) revert();
        _;
    }

    function tuple() external pure returns (uint48) {
        (uint48 until, ) = (uint48(1), 2); // finds
        return until;
    }

    /// A base's private name is hidden as well.
    function setRoot() external {
        root = 0;
    }
}
