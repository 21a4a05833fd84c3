// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Library {
    struct Member { string fullName; string postcode; uint32 loans; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(uint256 => Member) private members;
    function get(uint256 id) external view returns (Member memory) { return members[id]; } // expect: personal-data-returned
}
