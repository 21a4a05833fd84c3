// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract A {
    string private homeAddress; // expect: personal-data-in-storage

    function f(string calldata x) external { // expect: personal-data-in-calldata
        _g(x);
    }

    function _g(string calldata y) private {
        homeAddress = y;
    }
}
