// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Pseudonyms {
    bytes32 private constant SALT = bytes32(uint256(7));

    function of_(string calldata email) external pure returns (bytes32) {
        return keccak256(abi.encode(SALT, email));
    }
}
