// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract JurySummons {
    struct Juror { string name; string phone; bool excused; } // expect: personal-data-in-storage, personal-data-in-storage
    Juror[] private jurors;
    function excuse(uint256 index, string calldata reason) external { // expect: free-text
        jurors[index].excused = true;
    }
}
