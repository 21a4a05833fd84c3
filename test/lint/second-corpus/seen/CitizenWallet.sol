// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EnergyBonus {
    mapping(address citizen => uint64 paidAt) private paid; // expect: person-account
    uint256 public immutable amount;

    constructor(uint256 amount_) payable {
        amount = amount_;
    }

    function pay(
        address payable citizen // expect: person-account
    ) external {
        require(paid[citizen] == 0, "paid");
        paid[citizen] = uint64(block.timestamp);
        citizen.transfer(amount);
    }
}
