// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract HousingList {
    struct Applicant {
        string fullName; // expect: personal-data-in-storage
        string currentAddress; // expect: personal-data-in-storage
        uint8 dependants; // expect: personal-data-in-storage
        bool disabled; // expect: personal-data-in-storage
        uint32 points;
    }
    Applicant[] private applicants;
    function get(uint256 i) external view returns (string memory, uint32) {
        Applicant storage a = applicants[i];
        return (a.fullName, a.points); // expect: personal-data-returned
    }
}
