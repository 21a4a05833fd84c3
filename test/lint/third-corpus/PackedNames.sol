// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract PackedNames {
    event Filed(bytes32 h);
    function file(bytes calldata a, bytes calldata b) external {
        emit Filed(keccak256(abi.encodePacked(a, b))); // expect: ambiguous-packed-hash
    }
}
