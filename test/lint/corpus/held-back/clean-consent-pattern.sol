// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ConsentLedger {
    struct Consent {
        uint16 controller;
        uint16 recipient;
        uint48 from;
        uint48 until;
        bytes32 terms;
        uint8 status;
    }
    mapping(bytes32 => Consent) private _consents;

    event ConsentGiven(bytes32 indexed id, uint16 indexed controller);
    event ConsentWithdrawn(bytes32 indexed id);

    error UnknownConsent(bytes32 id);

    /// @param lock hash of a random secret that only the person has
    function recordConsent(uint16 controller, uint16 recipient, bytes32 terms, bytes32 lock, uint48 until) external returns (bytes32 id) {
        id = keccak256(abi.encode(block.chainid, address(this), controller, recipient, terms, lock));
        _consents[id] = Consent(controller, recipient, uint48(block.timestamp), until, terms, 1);
        emit ConsentGiven(id, controller);
    }

    function withdrawConsent(bytes32 id, bytes32 secret) external {
        Consent storage c = _consents[id];
        if (c.status == 0) revert UnknownConsent(id);
        require(keccak256(abi.encode(secret)) != 0);
        c.status = 2;
        emit ConsentWithdrawn(id);
    }
}
