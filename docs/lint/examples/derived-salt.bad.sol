// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Pseudonyms {
    function of_(string calldata email) external view returns (bytes32) {
        return keccak256(abi.encode(email, block.timestamp));
    }
}
