// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TenantNumbers {
    uint256 private tenantCount;
    mapping(uint256 => bytes32) private leases;

    function addTenant(bytes32 lease) external { tenantCount++; leases[tenantCount] = lease; } // expect: sequential-subject-id
}
