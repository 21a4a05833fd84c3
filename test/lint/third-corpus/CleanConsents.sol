// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract EnvironmentalConsents {
    struct DischargeConsent { bytes32 siteId; uint32 maxLitresPerDay; uint64 validTo; bytes32 purpose; bool revoked; }
    mapping(bytes32 => DischargeConsent) public consents;
    function grantConsent(bytes32 id, bytes32 siteId, uint32 maxLitresPerDay, uint64 validTo, bytes32 purpose) external { consents[id] = DischargeConsent(siteId, maxLitresPerDay, validTo, purpose, false); }
    function revokeConsent(bytes32 id) external { consents[id].revoked = true; }
}
