// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PaymentSplitter {
    mapping(address => uint256) private _shares; address[] private _payees;
    event PayeeAdded(address account, uint256 shares);
    function addPayee(address account, uint256 shares_) external { _payees.push(account); _shares[account] = shares_; emit PayeeAdded(account, shares_); }
}
