// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ConsentVault {
    struct Consent {
        bytes32 purpose;
        uint64 expiry;
        bytes32 lock;
    }

    bool private frozen;
    address private operator = msg.sender;
    mapping(bytes32 => Consent) private consents;

    event Given(bytes32 indexed id, bytes32 purpose, uint64 expiry);
    event Revoked(bytes32 indexed id);

    function freeze(bool on) external {
        require(msg.sender == operator, "operator");
        frozen = on;
    }

    function giveConsent(bytes32 id, bytes32 purpose, uint64 expiry, bytes32 lock) external {
        require(!frozen, "frozen");
        consents[id] = Consent(purpose, expiry, lock);
        emit Given(id, purpose, expiry);
    }

    function revokeConsent(bytes32 id, bytes32 key) external { // expect: obstructed-withdrawal
        require(!frozen, "frozen");
        require(sha256(abi.encode(key)) == consents[id].lock, "key");
        delete consents[id];
        emit Revoked(id);
    }
}
