// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Vesting {
    struct Schedule {
        address beneficiary;
        uint64 start;
        uint64 duration;
        uint256 total;
        uint256 released;
    }
    mapping(address => Schedule) public schedules;
    event Released(address indexed beneficiary, uint256 amount);

    function release(address beneficiary) external {
        Schedule storage s = schedules[beneficiary];
        uint256 amount = s.total - s.released;
        s.released += amount;
        emit Released(beneficiary, amount);
    }
}
