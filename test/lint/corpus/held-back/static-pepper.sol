// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract MembershipIds {
    string private constant PEPPER = "9f2c-public-library"; // expect: secret-in-code

    function idOf(string calldata email) external pure returns (bytes32) {
        return keccak256(abi.encode(PEPPER, email)); // expect: constant-salt
    }
}
