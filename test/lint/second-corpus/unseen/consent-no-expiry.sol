// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ResearchConsent {
    struct Consent { // expect: consent-without-expiry
        bytes32 purpose;
        uint64 givenAt;
        bool given;
    }

    mapping(bytes32 => Consent) private consents;

    event ConsentGiven(bytes32 indexed ref, bytes32 purpose);
    event ConsentWithdrawn(bytes32 indexed ref);

    function give(bytes32 ref, bytes32 purpose) external {
        consents[ref] = Consent(purpose, uint64(block.timestamp), true);
        emit ConsentGiven(ref, purpose);
    }

    function withdraw(bytes32 ref) external {
        delete consents[ref];
        emit ConsentWithdrawn(ref);
    }
}
