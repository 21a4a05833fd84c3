// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DonorConsent {
    struct TissueConsent {
        bytes32 purpose;
        uint64 validUntil;
        uint16 bank;
    }

    mapping(bytes32 consentId => TissueConsent) private _consents;

    event ConsentRecorded(bytes32 indexed consentId, bytes32 purpose, uint64 validUntil);

    function recordConsent(bytes32 consentId, bytes32 purpose, uint64 validUntil, uint16 bank) external { // expect: consent-without-withdrawal
        require(_consents[consentId].validUntil == 0, "recorded");
        _consents[consentId] = TissueConsent(purpose, validUntil, bank);
        emit ConsentRecorded(consentId, purpose, validUntil);
    }

    function permits(bytes32 consentId, bytes32 purpose, uint16 bank) external view returns (bool) {
        TissueConsent storage c = _consents[consentId];
        return c.purpose == purpose && c.bank == bank && c.validUntil > block.timestamp;
    }
}
