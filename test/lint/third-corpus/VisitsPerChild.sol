// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract HealthVisitors {
    mapping(bytes10 childNhsNumber => uint16) private visits; // expect: identifying-key, subject-counter
    function visited(
        bytes10 childNhsNumber // expect: personal-data-in-calldata
    ) external {
        visits[childNhsNumber] += 1;
    }
}
