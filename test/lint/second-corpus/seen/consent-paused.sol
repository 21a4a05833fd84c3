// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

contract PausableConsent is Pausable, Ownable {
    struct Consent {
        bytes32 purpose;
        uint64 expiresAt;
        bytes32 withdrawLock;
    }

    mapping(bytes32 => Consent) private consents;

    event Recorded(bytes32 indexed consentId);
    event Withdrawn(bytes32 indexed consentId);

    constructor() Ownable(msg.sender) {}

    function recordConsent(bytes32 consentId, bytes32 purpose, uint64 expiresAt, bytes32 withdrawLock) external whenNotPaused {
        consents[consentId] = Consent(purpose, expiresAt, withdrawLock);
        emit Recorded(consentId);
    }

    function withdrawConsent(bytes32 consentId, bytes32 secret) external whenNotPaused { // expect: obstructed-withdrawal
        require(keccak256(abi.encode(secret)) == consents[consentId].withdrawLock, "secret");
        delete consents[consentId];
        emit Withdrawn(consentId);
    }

    function pause() external onlyOwner {
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }
}
