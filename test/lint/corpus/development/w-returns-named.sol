// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Lookup {
    mapping(bytes32 => bytes32) roots;
    function find(bytes32 ref) external view returns (string memory postcode, uint32 dob) { return ("", 0); } // expect: personal-data-returned, personal-data-returned
}
