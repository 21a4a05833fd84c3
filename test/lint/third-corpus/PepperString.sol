// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Lookup {
    string private constant PEPPER = "winter-is-coming-9912"; // expect: secret-in-code
    function ready() external pure returns (bool) { return true; }
}
