// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract P {
    function id(uint32 dob, string calldata surname) external view returns (bytes32) {
        return keccak256(abi.encode(dob, surname, msg.sender, block.timestamp)); // expect: derived-salt
    }
}
