// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Credit {
    mapping(bytes32 => uint16) scores; // expect: personal-data-in-storage
    function setScore(bytes32 hashedSSN, uint16 score) external { scores[hashedSSN] = score; } // expect: guessable-hash, personal-data-in-calldata
}
