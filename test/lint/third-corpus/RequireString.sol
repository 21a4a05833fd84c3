// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract AgeGate {
    function enter(uint8 age, string calldata name) external pure {
        require(age >= 18, string.concat(name, " is too young")); // expect: personal-data-in-revert
    }
}
