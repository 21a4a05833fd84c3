// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Appeals {
    mapping(bytes32 => uint8) private stage;
    function lodge(string calldata appellantName) external { // expect: personal-data-in-calldata
        stage[keccak256(abi.encodePacked(appellantName, block.timestamp))] = 1; // expect: derived-salt
    }
}
