// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ResearchConsent {
    struct Consent { // expect: consent-without-expiry
        bytes32 subjectCommitment;
        bytes32 purpose;
        bool active;
    }

    mapping(bytes32 => Consent) private consents;
    bool public paused;

    event ConsentRecorded(bytes32 indexed id, bytes32 purpose);
    event ConsentWithdrawn(bytes32 indexed id);

    modifier whenNotPaused() {
        require(!paused);
        _;
    }

    function recordConsent(bytes32 id, bytes32 subjectCommitment, bytes32 purpose) external {
        consents[id] = Consent(subjectCommitment, purpose, true);
        emit ConsentRecorded(id, purpose);
    }

    function withdrawConsent(bytes32 id) external whenNotPaused { // expect: obstructed-withdrawal
        consents[id].active = false;
        emit ConsentWithdrawn(id);
    }
}
