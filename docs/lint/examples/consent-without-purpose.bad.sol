// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Research {
    struct Consent {
        uint48 until;
        bool given;
    }

    mapping(bytes32 id => Consent) private consents;

    function giveConsent(bytes32 id, uint48 until) external {
        consents[id] = Consent(until, true);
    }

    function withdrawConsent(bytes32 id) external {
        delete consents[id];
    }
}
