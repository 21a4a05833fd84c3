// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Gateway {
    string private constant API_TOKEN = "sk_live_4f9a8b7c6d5e4f3a2b1c"; // expect: secret-in-code
    function version() external pure returns (uint8) { return 2; }
}
