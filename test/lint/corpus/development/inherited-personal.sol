// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Base {
    struct Person { string surname; } // expect: personal-data-in-storage
    mapping(bytes32 => Person) internal people;
}

contract Derived is Base {
    function set(bytes32 k, string calldata v) external { // expect: personal-data-in-calldata
        people[k].surname = v;
    }

    function get(bytes32 k) external view returns (string memory) {
        return people[k].surname; // expect: personal-data-returned
    }
}
