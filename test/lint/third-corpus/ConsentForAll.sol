// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract DataSharing {
    mapping(bytes32 consent => bool) private given; // expect: consent-without-expiry, consent-without-purpose
    function giveConsent(bytes32 consent) external {
        given[consent] = true;
    }
    function withdrawConsent(bytes32 consent) external {
        given[consent] = false;
    }
}
