// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Research {
    struct Consent {
        bytes32 purpose;
        uint48 until;
    }

    mapping(bytes32 id => Consent) private consents;

    function giveConsent(bytes32 id, bytes32 purpose, uint48 until) external {
        consents[id] = Consent(purpose, until);
    }

    function withdrawConsent(bytes32 id) external {
        delete consents[id];
    }
}
