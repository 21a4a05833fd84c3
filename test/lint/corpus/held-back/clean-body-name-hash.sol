// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BodyIds {
    function idOf(string calldata bodyName) external pure returns (bytes32) {
        return keccak256(abi.encode(bodyName));
    }
}
