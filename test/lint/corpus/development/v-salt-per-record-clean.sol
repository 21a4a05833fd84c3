// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract P {
    event Committed(bytes32 indexed c);
    function commitment(uint32 dob, bytes32 secret) external pure returns (bytes32) { return keccak256(abi.encodePacked(dob, secret)); }
    function commit(bytes32 c) external { emit Committed(c); }
}
