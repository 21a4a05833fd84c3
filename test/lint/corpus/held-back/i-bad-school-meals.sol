// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SchoolMeals {
    struct Pupil { string pupilName; bool freeSchoolMeal; string allergies; } // expect: personal-data-in-storage, personal-data-in-storage, personal-data-in-storage
    mapping(uint256 => Pupil) pupils;
    function pupilName(uint256 id) external view returns (string memory) { return pupils[id].pupilName; } // expect: personal-data-returned
}
