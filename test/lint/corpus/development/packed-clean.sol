// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Keys {
    function key(bytes32 a, uint256 b, string memory c) public pure returns (bytes32) {
        return keccak256(abi.encodePacked(a, b, c));
    }

    function literal(string memory c) public pure returns (bytes32) {
        return keccak256(abi.encodePacked("\x19Ethereum Signed Message:\n32", c));
    }
}
