// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract LibraryLoans {
    struct Loan { string borrowerEmail; string bookTitle; string isbn; uint48 dueAt; string branchName; } // expect: personal-data-in-storage
    mapping(uint256 => Loan) loans;
    mapping(string => uint256) private copiesByIsbn;
    function addBook(string calldata isbn, string calldata bookTitle, string calldata authorName) external { copiesByIsbn[isbn] += 1; }
}
