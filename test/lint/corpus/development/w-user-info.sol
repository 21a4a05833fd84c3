// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract UserRegistry {
    struct UserInfo { string userName; string userEmail; uint userAge; string userAddress; } // expect: personal-data-in-storage, personal-data-in-storage, personal-data-in-storage, personal-data-in-storage
    mapping(address => UserInfo) private users; // expect: person-account
    event UserRegistered(address indexed userAddr, string userName); // expect: person-account, personal-data-in-event
}
