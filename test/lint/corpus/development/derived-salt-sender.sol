// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    function idOf(string calldata surname) external view returns (bytes32) {
        return keccak256(abi.encode(surname, msg.sender)); // expect: derived-salt
    }
}
