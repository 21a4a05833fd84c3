// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Chain {
    mapping(bytes32 => bool) seen;

    function a(uint64 chiNumber) external { // expect: personal-data-in-calldata
        b(abi.encode(chiNumber)); // expect: guessable-hash
    }

    function b(bytes memory x) internal {
        c(x);
    }

    function c(bytes memory y) internal {
        seen[keccak256(y)] = true;
    }
}
