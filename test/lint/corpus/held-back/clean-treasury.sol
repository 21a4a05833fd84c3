// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Treasury {
    mapping(uint16 => uint256) public budgetOf;
    address public immutable controller;
    error OverBudget(uint16 department, uint256 wanted, uint256 left);
    event Spent(uint16 indexed department, address indexed supplier, uint256 amount, bytes32 invoice);
    constructor(address controller_) { controller = controller_; }
    function spend(uint16 department, address supplier, uint256 amount, bytes32 invoice) external {
        if (amount > budgetOf[department]) revert OverBudget(department, amount, budgetOf[department]);
        budgetOf[department] -= amount;
        emit Spent(department, supplier, amount, invoice);
    }
}
