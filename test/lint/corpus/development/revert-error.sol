// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Checks {
    error InvalidNino(string nino); // expect: personal-data-in-revert

    function check(string calldata nino) external pure {
        if (bytes(nino).length != 9) revert InvalidNino(nino);
    }
}
