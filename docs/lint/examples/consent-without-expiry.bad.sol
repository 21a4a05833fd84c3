// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Research {
    struct Consent {
        bytes32 purpose;
        bool given;
    }

    mapping(bytes32 id => Consent) private consents;

    function giveConsent(bytes32 id, bytes32 purpose) external {
        consents[id] = Consent(purpose, true);
    }

    function withdrawConsent(bytes32 id) external {
        delete consents[id];
    }
}
