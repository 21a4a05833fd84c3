// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TenantAllocation {
    struct Allocation {
        address tenant; // expect: person-account
        bytes32 dwelling;
        uint64 from;
    }

    mapping(bytes32 dwelling => Allocation) public allocations;
    address public immutable housingOffice = msg.sender;

    event Allocated(
        bytes32 indexed dwelling,
        address indexed tenant // expect: person-account
    );

    function allocate(
        bytes32 dwelling,
        address tenant // expect: person-account
    ) external {
        require(msg.sender == housingOffice, "office only");
        allocations[dwelling] = Allocation(tenant, dwelling, uint64(block.timestamp));
        emit Allocated(dwelling, tenant);
    }
}
