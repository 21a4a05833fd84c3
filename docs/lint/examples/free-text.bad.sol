// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Inspections {
    function report(uint32 site, string calldata remarks) external {}
}
