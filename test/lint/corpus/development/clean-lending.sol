// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Lending {
    struct Loan {
        address borrower;
        uint256 principal;
        uint256 rate;
        uint48 startedAt;
        uint48 dueAt;
    }
    mapping(uint256 => Loan) public loans;
    mapping(address => uint256) public healthFactor;
    uint256 public nextLoanId;
    event LoanOpened(uint256 indexed id, address indexed borrower, uint256 principal);

    function open(uint256 principal) external returns (uint256 id) {
        id = nextLoanId++;
        loans[id] = Loan(msg.sender, principal, 5, uint48(block.timestamp), uint48(block.timestamp + 30 days));
        emit LoanOpened(id, msg.sender, principal);
    }
}
