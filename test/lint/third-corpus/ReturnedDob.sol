// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract AgeProof {
    mapping(bytes32 => uint32) private dobs; // expect: personal-data-in-storage
    function dobOf(bytes32 commitment) external view returns (uint32) {
        return dobs[commitment]; // expect: personal-data-returned
    }
}
