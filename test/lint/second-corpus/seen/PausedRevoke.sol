// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Withdrawal is open to whoever has the secret, at any time; only new consent stops while the registry is paused.
contract PausedRevoke {
    struct Consent {
        bytes32 purpose;
        uint64 expiresAt;
        bytes32 lock;
    }

    bool public paused;
    address public immutable operator = msg.sender;
    mapping(bytes32 consentId => Consent) private consents;

    event PausedSet(bool paused);
    event Given(bytes32 indexed consentId, bytes32 purpose, uint64 expiresAt);
    event Revoked(bytes32 indexed consentId);

    modifier whenOpen() {
        require(!paused, "paused");
        _;
    }

    function setPaused(bool on) external {
        require(msg.sender == operator, "operator");
        paused = on;
        emit PausedSet(on);
    }

    function giveConsent(bytes32 consentId, bytes32 purpose, uint64 expiresAt, bytes32 lock) external whenOpen {
        consents[consentId] = Consent(purpose, expiresAt, lock);
        emit Given(consentId, purpose, expiresAt);
    }

    function revokeConsent(bytes32 consentId, bytes32 secret) external {
        require(keccak256(abi.encode(secret)) == consents[consentId].lock, "secret");
        delete consents[consentId];
        emit Revoked(consentId);
    }
}
