// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Tenancies {
    struct Tenancy {
        string tenantName; // expect: personal-data-in-storage
        string propertyReference;
        string streetName; // expect: personal-data-in-storage
        uint256 monthlyRent;
        string agentCompany;
        uint48 startDate;
        uint48 endDate;
        string councilArea;
    }
    mapping(bytes32 => Tenancy) tenancies;
    event TenancyStarted(bytes32 indexed id, string propertyReference, uint256 monthlyRent);
    function setRent(bytes32 id, uint256 monthlyRent, string calldata currency) external { tenancies[id].monthlyRent = monthlyRent; }
}
