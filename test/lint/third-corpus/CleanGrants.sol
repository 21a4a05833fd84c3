// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract GrantPayments {
    struct Award { bytes32 charityNumberHash; uint128 amount; uint64 paidAt; }
    mapping(uint256 => Award) public awards;
    uint256 public awardCount;
    event Awarded(uint256 indexed awardId, uint128 amount);
    function award(bytes32 charityNumberHash, uint128 amount) external { awards[++awardCount] = Award(charityNumberHash, amount, 0); emit Awarded(awardCount, amount); }
}
