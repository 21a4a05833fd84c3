// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @notice Consent for one purpose, until a time, withdrawn by whoever knows the secret of its lock.
contract ConsentFull {
    struct Consent {
        bytes32 purpose;
        uint64 expiresAt;
        bytes32 withdrawLock;
    }

    mapping(bytes32 consentId => Consent) private consents;

    event ConsentRecorded(bytes32 indexed consentId, bytes32 purpose, uint64 expiresAt);
    event ConsentWithdrawn(bytes32 indexed consentId);

    error AlreadyExpired();
    error WrongSecret();

    function record(bytes32 consentId, bytes32 purpose, uint64 expiresAt, bytes32 withdrawLock) external {
        if (expiresAt <= block.timestamp) revert AlreadyExpired();
        consents[consentId] = Consent(purpose, expiresAt, withdrawLock);
        emit ConsentRecorded(consentId, purpose, expiresAt);
    }

    function withdraw(bytes32 consentId, bytes32 secret) external {
        if (keccak256(abi.encode(secret)) != consents[consentId].withdrawLock) revert WrongSecret();
        delete consents[consentId];
        emit ConsentWithdrawn(consentId);
    }

    function isValid(bytes32 consentId, bytes32 purpose) external view returns (bool) {
        Consent storage c = consents[consentId];
        return c.purpose == purpose && block.timestamp < c.expiresAt;
    }
}
