// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Mail {
    event Log(string text);
    function greet(string calldata firstName) external { emit Log(string.concat("Dear ", firstName)); } // expect: personal-data-in-calldata, personal-data-in-event
}
