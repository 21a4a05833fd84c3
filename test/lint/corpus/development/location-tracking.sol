// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Curfew {
    mapping(bytes32 offenderId => int32[2]) private lastLocation; // expect: personal-data-in-storage, identifying-key
}
