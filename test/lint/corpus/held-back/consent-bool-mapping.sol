// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract MarketingConsent {
    mapping(bytes32 => bool) private hasConsent; // expect: consent-without-expiry, consent-without-purpose
    function setConsent(bytes32 ref, bool given) external {
        hasConsent[ref] = given;
    }
}
