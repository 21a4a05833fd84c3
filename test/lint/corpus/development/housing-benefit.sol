// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract HousingBenefit {
    struct Award { uint256 weeklyAmount; uint48 startDate; string landlordName; } // expect: personal-data-in-storage
    mapping(string => Award) awardsByNino; // expect: identifying-key
    function award(string calldata nino, uint256 weeklyAmount, string calldata landlordName) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        awardsByNino[nino] = Award(weeklyAmount, uint48(block.timestamp), landlordName);
    }
}
