// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ExamCommitments {
    event Committed(bytes32 indexed id, bytes32 salt); // expect: published-salt

    function commit(string calldata candidateName, bytes32 salt) external { // expect: personal-data-in-calldata
        emit Committed(keccak256(abi.encode(candidateName, salt)), salt);
    }
}
