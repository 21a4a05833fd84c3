// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Consents {
    struct Consent {
        bytes32 terms;
        uint8 purpose;
        uint48 until;
        uint8 status;
    }
    mapping(bytes32 => Consent) private consents;

    function giveConsent(bytes32 id, bytes32 terms, uint8 purpose, uint48 until) external {
        consents[id] = Consent(terms, purpose, until, 1);
    }

    function withdrawConsent(bytes32 id) external {
        consents[id].status = 2;
    }
}
