// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract CareVisits {
    mapping(bytes32 carerId => uint64[] visits) private visitsOf; // expect: subject-list, identifying-key
    function log(
        bytes32 carerId, // expect: personal-data-in-calldata
        uint64 at
    ) external {
        visitsOf[carerId].push(at);
    }
}
