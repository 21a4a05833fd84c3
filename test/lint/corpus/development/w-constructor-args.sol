// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BirthCertificate {
    string public childName; // expect: personal-data-in-storage
    constructor(string memory childName_) { childName = childName_; } // expect: personal-data-in-calldata
}
