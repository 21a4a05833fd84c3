// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract QuotaService {
    mapping(bytes32 clientId => uint32 used) public usedToday;
    mapping(bytes32 clientId => uint16 agency) public agencyOf;
    event QuotaUsed(bytes32 indexed clientId, uint32 used);
    function use(bytes32 clientId, uint32 amount) external { usedToday[clientId] += amount; emit QuotaUsed(clientId, usedToday[clientId]); }
}
