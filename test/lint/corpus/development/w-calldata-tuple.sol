// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Bulk {
    struct Person { string firstName; string lastName; }
    event Imported(uint256 count);
    function importMany(Person[] calldata people) external { emit Imported(people.length); } // expect: personal-data-in-calldata
}
