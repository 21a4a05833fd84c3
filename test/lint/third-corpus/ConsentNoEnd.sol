// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract ResearchConsent {
    struct Consent { // expect: consent-without-expiry
        bytes32 purpose;
        bool given;
    }
    mapping(bytes32 id => Consent) private consents;
    function give(bytes32 id, bytes32 purpose) external {
        consents[id] = Consent(purpose, true);
    }
    function withdraw(bytes32 id) external {
        delete consents[id];
    }
}
