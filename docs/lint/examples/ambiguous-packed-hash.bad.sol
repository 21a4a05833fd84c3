// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Documents {
    function idOf(string calldata series, string calldata number) external pure returns (bytes32) {
        return keccak256(abi.encodePacked(series, number));
    }
}
