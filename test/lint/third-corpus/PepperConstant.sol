// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract Lookup {
    bytes32 private constant PEPPER = 0x5f1e9a77c3b2d4860918273645aabbccddeeff00112233445566778899aabbcc; // expect: secret-in-code
    mapping(bytes32 => uint64) private found;
    function add(
        string calldata email // expect: personal-data-in-calldata
    ) external {
        found[keccak256(abi.encode(PEPPER, email))] = 1; // expect: constant-salt
    }
}
