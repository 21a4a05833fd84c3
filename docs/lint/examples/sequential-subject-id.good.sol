// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Enrolment {
    mapping(bytes32 commitment => uint48 at) private enrolledAt;

    function enrol(bytes32 commitment) external {
        enrolledAt[commitment] = uint48(block.timestamp);
    }
}
