// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Pseudonyms {
    function of_(string calldata email, bytes32 salt) external pure returns (bytes32) {
        return keccak256(abi.encode(salt, email));
    }
}
