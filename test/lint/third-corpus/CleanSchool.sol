// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract SchoolMealsContract {
    mapping(uint32 school => uint256 mealsServed) public meals;
    function report(uint32 school, uint256 mealsServed) external { meals[school] += mealsServed; }
}
