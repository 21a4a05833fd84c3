// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Checks {
    mapping(bytes32 => bool) seen;

    function enrol(string calldata email) external { // expect: personal-data-in-calldata
        require(bytes(email).length > 3, string(abi.encodePacked("Bad e-mail: ", email))); // expect: personal-data-in-revert
    }
}
