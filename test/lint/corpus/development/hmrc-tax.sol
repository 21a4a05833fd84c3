// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SelfAssessment {
    struct Return_ {
        uint256 income; // expect: personal-data-in-storage
        uint256 taxDue;
        bool filed;
    }
    mapping(uint256 utr => Return_) private returns_; // expect: identifying-key
    event Filed(uint256 indexed utr, uint16 year); // expect: identifying-topic
    function file(uint256 utr, uint16 year, uint256 income) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        returns_[utr] = Return_(income, income / 5, true);
        emit Filed(utr, year);
    }
}
