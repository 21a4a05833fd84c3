// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Index {
    mapping(bytes32 => bytes32) records;

    function put(uint64 chi, bytes32 record) external { // expect: personal-data-in-calldata
        records[keccak256(abi.encode(chi))] = record; // expect: guessable-hash
    }
}
