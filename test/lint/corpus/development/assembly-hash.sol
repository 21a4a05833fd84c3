// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Raw {
    function id(uint256 chiNumber) external pure returns (bytes32 h) {
        assembly {
            mstore(0x00, chiNumber)
            h := keccak256(0x00, 0x20) // expect: guessable-hash
        }
    }
}
