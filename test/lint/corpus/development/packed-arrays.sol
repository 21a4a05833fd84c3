// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Keys {
    function key(address[] calldata a, uint256[] calldata b) external pure returns (bytes32) {
        return keccak256(abi.encodePacked(a, b)); // expect: ambiguous-packed-hash
    }
}
