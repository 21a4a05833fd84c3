// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SchoolMeals {
    event MealServed(
        uint32 indexed school,
        address indexed pupil // expect: person-account
    );

    mapping(uint32 school => uint32 meals) public meals;

    function serve(
        uint32 school,
        address pupil // expect: person-account
    ) external {
        meals[school] += 1;
        emit MealServed(school, pupil);
    }
}
