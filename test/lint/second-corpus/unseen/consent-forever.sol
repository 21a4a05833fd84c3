// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract OrganDonationConsent {
    struct Consent {
        bytes32 purpose;
        uint64 expiresAt;
    }

    mapping(bytes32 => Consent) private consents;

    event Recorded(bytes32 indexed consentId, bytes32 purpose, uint64 expiresAt);

    function giveConsent(bytes32 consentId, bytes32 purpose, uint64 expiresAt) external { // expect: consent-without-withdrawal
        consents[consentId] = Consent(purpose, expiresAt);
        emit Recorded(consentId, purpose, expiresAt);
    }

    function valid(bytes32 consentId) external view returns (bool) {
        return consents[consentId].expiresAt > block.timestamp;
    }
}
