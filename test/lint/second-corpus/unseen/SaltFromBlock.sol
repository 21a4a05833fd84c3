// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SaltFromBlock {
    mapping(bytes32 => uint8) private outcome;

    function record(string calldata nhsNumber, uint8 result) external { // expect: personal-data-in-calldata
        bytes32 key = keccak256(abi.encode(nhsNumber, block.timestamp)); // expect: derived-salt
        outcome[key] = result;
    }
}
