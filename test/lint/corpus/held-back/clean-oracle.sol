// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface IPriceFeed {
    function latestAnswer() external view returns (int256 answer, uint256 updatedAt);
}

contract PriceGuard {
    IPriceFeed public immutable feed;
    uint256 public maxAge;

    error StalePrice(uint256 age, uint256 maxAge);

    constructor(IPriceFeed feed_, uint256 maxAge_) {
        feed = feed_;
        maxAge = maxAge_;
    }

    function price() external view returns (int256 answer) {
        uint256 updatedAt;
        (answer, updatedAt) = feed.latestAnswer();
        uint256 age = block.timestamp - updatedAt;
        if (age > maxAge) revert StalePrice(age, maxAge);
    }
}
