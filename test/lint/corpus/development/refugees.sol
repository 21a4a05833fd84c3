// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract RefugeeAid {
    struct Refugee {
        bytes32 irisHash; // expect: guessable-hash
        string campName;
        uint256 familySize;
        string countryOfOrigin;
    }
    mapping(uint256 => Refugee) public refugees;
    uint256 public refugeeCount;
    function register(bytes32 irisHash, string memory campName) public {
        refugeeCount += 1; // expect: sequential-subject-id
        refugees[refugeeCount].irisHash = irisHash; // 
        refugees[refugeeCount].campName = campName;
    }
}
