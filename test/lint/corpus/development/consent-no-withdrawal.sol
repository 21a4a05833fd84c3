// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Trials {
    struct Consent { bytes32 trial; uint48 expiresAt; }
    mapping(bytes32 => Consent) consents;

    function recordConsent(bytes32 id, bytes32 trial, uint48 expiresAt) external { // expect: consent-without-withdrawal
        consents[id] = Consent(trial, expiresAt);
    }
}
