// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract ImagingConsent {
    address private immutable trust = msg.sender;
    struct Consent {
        bytes32 purpose;
        uint64 expiresAt;
        bytes32 lock;
    }
    mapping(bytes32 id => Consent) private consents;
    modifier onlyTrust() {
        require(msg.sender == trust);
        _;
    }
    function give(bytes32 id, Consent calldata consent) external {
        consents[id] = consent;
    }
    function revoke(bytes32 id) external onlyTrust { // expect: obstructed-withdrawal
        delete consents[id];
    }
}
