// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Trials is Pausable {
    struct Consent { bytes32 purpose; uint48 expiresAt; bool withdrawn; }
    mapping(bytes32 => Consent) consents;

    function recordConsent(bytes32 id, bytes32 purpose, uint48 expiresAt) external whenNotPaused {
        consents[id] = Consent(purpose, expiresAt, false);
    }

    function withdrawConsent(bytes32 id) external whenNotPaused { // expect: obstructed-withdrawal
        consents[id].withdrawn = true;
    }
}
