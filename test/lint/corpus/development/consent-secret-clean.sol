// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Trials {
    struct Consent { bytes32 purpose; bytes32 lock; uint48 expiresAt; bool withdrawn; }
    mapping(bytes32 => Consent) consents;

    function giveConsent(bytes32 id, bytes32 purpose, bytes32 lock, uint48 expiresAt) external {
        consents[id] = Consent(purpose, lock, expiresAt, false);
    }

    function withdrawWithSecret(bytes32 id, bytes32 secret) external {
        require(keccak256(abi.encode(secret)) == consents[id].lock);
        consents[id].withdrawn = true;
    }
}
