// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract HousingList {
    struct Applicant { string fullName; uint16 points; uint8 bedroomsNeeded; } // expect: personal-data-in-storage
    mapping(bytes32 => Applicant) private applicants;
    function applicant(bytes32 ref) external view returns (string memory fullName, uint16 points) { // expect: personal-data-returned
        Applicant storage a = applicants[ref];
        return (a.fullName, a.points);
    }
}
