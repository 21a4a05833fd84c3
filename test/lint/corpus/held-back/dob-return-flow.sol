// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AgeGate {
    mapping(bytes32 => uint32) private dob; // expect: personal-data-in-storage

    function lookup(bytes32 id) external view returns (uint32) {
        return dob[id]; // expect: personal-data-returned
    }
}
