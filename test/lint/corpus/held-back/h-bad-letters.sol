// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Q {
    struct T { string surname; uint32 dob; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(bytes32 => T) t;
    function w(bytes32 k, string memory a, uint32 b) public { t[k] = T(a, b); } // expect: personal-data-in-calldata, personal-data-in-calldata
}
