// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Profiles {
    struct UserProfile {
        string username; // expect: personal-data-in-storage
        string email; // expect: personal-data-in-storage
        uint256 createdAt;
    }
    mapping(address => UserProfile) public profiles; // expect: person-account

    function createProfile(string memory username, string memory email) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        profiles[msg.sender] = UserProfile(username, email, block.timestamp);
    }
}
