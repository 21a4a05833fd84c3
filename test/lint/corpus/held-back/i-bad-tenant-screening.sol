// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TenantScreening {
    event Screened(address indexed tenant, string fullName, uint16 creditScore); // expect: person-account, personal-data-in-event, personal-data-in-event
    function screen(address tenant, string calldata fullName, uint16 creditScore) external { emit Screened(tenant, fullName, creditScore); } // expect: personal-data-in-calldata, personal-data-in-calldata
}
