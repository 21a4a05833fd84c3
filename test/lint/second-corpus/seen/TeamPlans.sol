// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Staffing plans per team and counts of visits per district.
contract TeamPlans {
    struct Plan {
        bytes32 digest;
        uint64 from;
        uint64 until;
    }

    mapping(uint16 team => Plan[]) internal plans;
    mapping(bytes4 district => uint256) public visits;

    event PlanFiled(uint16 indexed team, bytes32 digest);

    function file(uint16 team, bytes32 digest, uint64 until) external {
        plans[team].push(Plan(digest, uint64(block.timestamp), until));
        emit PlanFiled(team, digest);
    }

    function addVisits(bytes4 district, uint32 more) external {
        visits[district] += more;
    }
}
