// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DataSharing {
    mapping(bytes32 => mapping(uint16 => bool)) private consents; // expect: consent-without-expiry, consent-without-purpose

    function grantConsent(bytes32 ref, uint16 recipient) external {
        consents[ref][recipient] = true;
    }

    function revokeConsent(bytes32 ref, uint16 recipient) external {
        consents[ref][recipient] = false;
    }
}
