// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Wills {
    struct Will { string testatorName; string[] beneficiaryNames; bytes32 documentHash; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(bytes32 => Will) wills;
}
