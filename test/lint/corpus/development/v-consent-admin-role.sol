// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ShareConsent is AccessControl {
    bytes32 public constant CUSTODIAN = keccak256("CUSTODIAN");
    struct Consent { bytes32 scope; uint48 validUntil; bool active; }
    mapping(bytes32 => Consent) internal consents;
    function registerConsent(bytes32 id, bytes32 scope, uint48 validUntil) external { consents[id] = Consent(scope, validUntil, true); }
    function withdrawConsent(bytes32 id) external onlyRole(CUSTODIAN) { consents[id].active = false; } // expect: obstructed-withdrawal
}
