// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Decisions {
    mapping(bytes32 => string) private reasons;

    function refuse(bytes32 ref, string calldata reason) external { // expect: free-text
        reasons[ref] = reason;
    }
}
