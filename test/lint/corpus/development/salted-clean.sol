// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    bytes32 constant DOMAIN = keccak256("gov.example.v2");

    function idOf(uint64 nhsNumber, bytes32 blinding) external view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, block.chainid, address(this), nhsNumber, blinding));
    }
}
