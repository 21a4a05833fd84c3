// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

abstract contract Test {}

contract SigningTest is Test {
    uint256 private signerKey = uint256(keccak256("the signer of these tests"));
}
