// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A charity's box. Who gave is not kept; the chain's own record of transactions is enough for the accounts.
contract DonationBox {
    string public charityName;
    string public charityNumber;
    address payable public immutable treasury;
    uint256 public total;

    event Received(uint256 amount);
    event PaidOut(uint256 amount, bytes32 indexed budgetLine);

    constructor(string memory charityName_, string memory charityNumber_, address payable treasury_) {
        charityName = charityName_;
        charityNumber = charityNumber_;
        treasury = treasury_;
    }

    receive() external payable {
        total += msg.value;
        emit Received(msg.value);
    }

    function payOut(uint256 amount, bytes32 budgetLine) external {
        require(msg.sender == treasury, "treasury");
        treasury.transfer(amount);
        emit PaidOut(amount, budgetLine);
    }
}
