// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
/// @title Adult disability payment awards
/// @notice Records award decisions so that payment providers can check entitlement.
contract DisabilityAllowance {
    enum Component { None, DailyLiving, Mobility }
    enum Rate { None, Standard, Enhanced }
    struct Award {
        bytes9 nationalInsuranceNo; // expect: personal-data-in-storage
        Component component;
        Rate rate;
        uint64 from;
        uint64 to;
    }
    mapping(bytes32 => Award) private awards;
    address private immutable agency;
    event AwardMade(bytes32 indexed awardRef, uint64 from, uint64 to);
    error NotAgency(address caller);
    constructor(address agency_) { agency = agency_; }
    modifier onlyAgency() { if (msg.sender != agency) revert NotAgency(msg.sender); _; }
    function makeAward(bytes32 awardRef, bytes9 nationalInsuranceNo, Component c, Rate r, uint64 from, uint64 to) external onlyAgency { // expect: personal-data-in-calldata
        awards[awardRef] = Award(nationalInsuranceNo, c, r, from, to);
        emit AwardMade(awardRef, from, to);
    }
}
