// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Ehr {
    mapping(bytes32 => string) private diagnosis; // expect: personal-data-in-storage
    mapping(address => bool) private clinicians; // expect: person-account

    function readRecord(bytes32 ref) external view returns (string memory) { // expect: unlogged-access
        require(clinicians[msg.sender], "no");
        return diagnosis[ref]; // expect: personal-data-returned
    }
}
