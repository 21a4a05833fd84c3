// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract IssuerRegistry {
    struct Issuer {
        string did;
        string issuerName;
        bytes publicKeyMultibase;
        uint64 validFrom;
        uint64 validUntil;
    }

    mapping(bytes32 didHash => Issuer) private issuers;

    event IssuerAdded(bytes32 indexed didHash, string did, string issuerName);
    event IssuerEnded(bytes32 indexed didHash);

    /// @param did did:web of a public body
    function add(string calldata did, string calldata issuerName, bytes calldata publicKeyMultibase, uint64 validUntil) external {
        bytes32 didHash = keccak256(bytes(did));
        issuers[didHash] = Issuer(did, issuerName, publicKeyMultibase, uint64(block.timestamp), validUntil);
        emit IssuerAdded(didHash, did, issuerName);
    }

    function end(bytes32 didHash) external {
        delete issuers[didHash];
        emit IssuerEnded(didHash);
    }

    function nameOf(bytes32 didHash) external view returns (string memory) {
        return issuers[didHash].issuerName;
    }
}
