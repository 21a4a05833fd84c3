// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ShareConsent {
    struct Consent { bytes32 scope; uint48 validUntil; bytes32 holderKey; bool active; }
    mapping(bytes32 => Consent) internal consents;
    modifier onlyHolder(bytes32 id, bytes32 secret) { require(consents[id].holderKey == keccak256(abi.encode(secret))); _; }
    function registerConsent(bytes32 id, bytes32 scope, uint48 validUntil, bytes32 holderKey) external { consents[id] = Consent(scope, validUntil, holderKey, true); }
    function withdrawConsent(bytes32 id, bytes32 secret) external onlyHolder(id, secret) { consents[id].active = false; }
}
