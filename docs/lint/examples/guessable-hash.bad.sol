// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Index {
    function idOf(string calldata nhsNumber) external pure returns (bytes32) {
        return keccak256(abi.encode(nhsNumber));
    }
}
