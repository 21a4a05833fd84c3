// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TelemetryConsent {
    struct Consent { bool given; uint48 at; } // expect: consent-without-expiry, consent-without-purpose
    mapping(bytes32 => Consent) consents;
    function giveConsent(bytes32 id) external { consents[id] = Consent(true, uint48(block.timestamp)); }
    function withdrawConsent(bytes32 id) external { require(msg.sender == admin); consents[id].given = false; } // expect: obstructed-withdrawal
    address admin;
}
