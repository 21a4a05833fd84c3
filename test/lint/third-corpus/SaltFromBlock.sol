// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Blinded {
    mapping(bytes32 => bool) private seen;
    function add(
        uint64 nhsNumber // expect: personal-data-in-calldata
    ) external {
        bytes32 salt = keccak256(abi.encode(block.number, msg.sender));
        seen[keccak256(abi.encode(nhsNumber, salt))] = true; // expect: derived-salt
    }
}
