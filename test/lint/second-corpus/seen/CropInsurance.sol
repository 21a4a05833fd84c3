// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Pays when rain at a public weather station stays under a mark.
contract CropInsurance {
    struct Policy {
        bytes8 station;
        uint32 millimetres;
        uint64 from;
        uint64 until;
        uint128 premium;
        uint128 payout;
    }

    mapping(bytes32 policyId => Policy) public policies;
    address public oracle;

    event PolicyOpened(bytes32 indexed policyId, bytes8 indexed station);
    event RainReported(bytes8 indexed station, uint32 millimetres);

    constructor(address oracle_) {
        oracle = oracle_;
    }

    function open(bytes32 policyId, bytes8 station, uint32 millimetres, uint64 from, uint64 until) external payable {
        require(from < until && policies[policyId].until == 0);
        policies[policyId] = Policy(station, millimetres, from, until, uint128(msg.value), uint128(msg.value * 5));
        emit PolicyOpened(policyId, station);
    }

    function report(bytes8 station, uint32 millimetres) external {
        require(msg.sender == oracle);
        emit RainReported(station, millimetres);
    }
}
