// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract FreeSchoolMeals {
    mapping(bytes13 upn => bool) public entitled; // expect: identifying-key
    function entitle(
        bytes13 upn // expect: personal-data-in-calldata
    ) external {
        entitled[upn] = true;
    }
}
