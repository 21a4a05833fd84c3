// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Housing {
    function enrol(bytes32 id, string calldata homeAddress) external {}
}
