// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SharingConsent {
    struct Consent { // expect: consent-without-purpose
        uint16 discloser;
        uint16 recipient;
        uint64 validUntil;
    }

    mapping(bytes32 => Consent) private consents;

    event ConsentRecorded(bytes32 indexed consentId, uint16 discloser, uint16 recipient, uint64 validUntil);
    event ConsentRevoked(bytes32 indexed consentId);

    function recordConsent(bytes32 consentId, uint16 discloser, uint16 recipient, uint64 validUntil) external {
        require(validUntil > block.timestamp, "past");
        consents[consentId] = Consent(discloser, recipient, validUntil);
        emit ConsentRecorded(consentId, discloser, recipient, validUntil);
    }

    function revokeConsent(bytes32 consentId, bytes32 preimage) external {
        require(keccak256(abi.encode(preimage)) == consentId, "wrong preimage");
        delete consents[consentId];
        emit ConsentRevoked(consentId);
    }
}
