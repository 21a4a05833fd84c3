// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Prescriptions {
    mapping(address patient => uint256[]) private prescriptionIds; // expect: person-account, subject-list, personal-data-in-storage
}
