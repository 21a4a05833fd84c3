// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BloodDonations {
    struct Donor { string fullname; string bloodGroup; string mobileNo; } // expect: personal-data-in-storage, personal-data-in-storage, personal-data-in-storage
    mapping(uint256 => Donor) donors;
    uint256 donorCount;
    function addDonor(string memory fullname, string memory bloodGroup, string memory mobileNo) public { // expect: personal-data-in-calldata, personal-data-in-calldata, personal-data-in-calldata
        donorCount++; // expect: sequential-subject-id
        donors[donorCount] = Donor(fullname, bloodGroup, mobileNo);
    }
}
