// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Refunds {
    function refund(string calldata accountHolder, string calldata sortCode, uint256 amount) external {} // expect: personal-data-in-calldata, personal-data-in-calldata
}
