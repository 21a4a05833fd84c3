// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Keys {
    function key(string memory a, bytes memory b) public pure returns (bytes32) {
        bytes memory packed = abi.encodePacked(a, b);
        return keccak256(packed); // expect: ambiguous-packed-hash
    }
}
