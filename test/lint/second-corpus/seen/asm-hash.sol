// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library AsmHash {
    function referenceOf(uint256 niNumber) internal pure returns (bytes32 h) {
        assembly {
            mstore(0x00, niNumber)
            h := keccak256(0x00, 0x20) // expect: guessable-hash
        }
    }
}
