// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Keys {
    function key(string memory a, string memory b) public pure returns (bytes32) {
        return keccak256(abi.encode(a, b));
    }
}
