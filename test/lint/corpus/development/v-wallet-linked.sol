// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Pensions {
    struct Pensioner { address account; uint256 weeklyPension; } // expect: person-account, personal-data-in-storage
    mapping(bytes32 => Pensioner) pensioners;
}
