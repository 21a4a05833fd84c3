// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Pseudonyms {
    bytes32 internal constant HMAC_KEY = 0x8f14e45fceea167a5a36dedd4bea2543b6a1c9d0e2f3a4b5c6d7e8f9a0b1c2d3; // expect: secret-in-code
    function pseudonym(bytes32 x) external pure returns (bytes32) { return keccak256(abi.encode(HMAC_KEY, x)); }
}
