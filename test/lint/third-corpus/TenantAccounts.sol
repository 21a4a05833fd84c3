// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
/// @notice Council housing: who rents which flat.
contract Tenancy {
    struct Lease {
        address tenant; // expect: person-account
        uint128 rent;
        uint64 ends;
    }
    mapping(uint256 => Lease) public leases;
    event LeaseSigned(uint256 indexed property, address indexed tenant); // expect: person-account
    function sign(uint256 property, address tenant, uint128 rent, uint64 ends) external { // expect: person-account
        leases[property] = Lease(tenant, rent, ends);
        emit LeaseSigned(property, tenant);
    }
}
