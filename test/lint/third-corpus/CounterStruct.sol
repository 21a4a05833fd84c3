// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Libraryloans {
    struct Borrower { uint32 loanCount; uint64 memberSince; } // expect: subject-counter
    mapping(bytes32 borrowerToken => Borrower) private borrowers;
    function lend(bytes32 borrowerToken) external { borrowers[borrowerToken].loanCount++; }
}
