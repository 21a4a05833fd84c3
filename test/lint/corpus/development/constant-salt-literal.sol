// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    function idOf(string calldata passportNumber) external pure returns (bytes32) {
        return keccak256(abi.encodePacked(passportNumber, "my-salt")); // expect: constant-salt
    }
}
