// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EmailOptIn {
    mapping(bytes32 => bool) private consentGiven; // expect: consent-without-expiry, consent-without-purpose
    function giveConsent(bytes32 ref) external { consentGiven[ref] = true; } // expect: consent-without-withdrawal
}
