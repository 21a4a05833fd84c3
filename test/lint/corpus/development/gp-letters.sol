// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Letters {
    mapping(uint256 => string) letterText;
    function send(uint256 ref, string calldata message) external { // expect: free-text
        letterText[ref] = message;
    }
}
