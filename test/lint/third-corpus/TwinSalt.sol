// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract BirthRegister {
    bytes32 private immutable yearSalt;
    mapping(bytes32 => uint64) private at;
    constructor(bytes32 s) { yearSalt = s; }
    function anchor(
        string calldata forenames, // expect: personal-data-in-calldata
        uint32 born // expect: personal-data-in-calldata
    ) external {
        at[keccak256(abi.encode(forenames, born))] = uint64(block.timestamp); // expect: guessable-hash
    }
}
