// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract ImagingConsent {
    mapping(bytes32 => mapping(bytes32 => bool)) public consentFor; // expect: consent-without-expiry
    event ConsentGiven(bytes32 indexed id, bytes32 purpose);
    event ConsentRevoked(bytes32 indexed id, bytes32 purpose);
    function giveConsent(bytes32 id, bytes32 purpose) external { consentFor[id][purpose] = true; emit ConsentGiven(id, purpose); }
    function revokeConsent(bytes32 id, bytes32 purpose) external { consentFor[id][purpose] = false; emit ConsentRevoked(id, purpose); }
}
