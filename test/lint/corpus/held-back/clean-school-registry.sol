// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Schools {
    struct School {
        string schoolName;
        string headOfficeAddress;
        uint32 urn;
        uint16 capacity;
    }
    mapping(uint32 => School) public schools;

    function register(uint32 urn, string calldata schoolName, string calldata headOfficeAddress, uint16 capacity) external {
        schools[urn] = School(schoolName, headOfficeAddress, urn, capacity);
    }
}
