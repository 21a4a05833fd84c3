// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Trials {
    address owner = msg.sender;
    struct Consent { bytes32 purpose; uint48 expiresAt; bool withdrawn; }
    mapping(bytes32 => Consent) consents;

    function giveConsent(bytes32 id, bytes32 purpose, uint48 expiresAt) external {
        consents[id] = Consent(purpose, expiresAt, false);
    }

    function revokeConsent(bytes32 id) external { // expect: obstructed-withdrawal
        require(msg.sender == owner, "owner only");
        consents[id].withdrawn = true;
    }
}
