// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Commitments to documents that stay off the ledger
/// @notice Every pattern stores hashes only. This library says how each hash is made, so that a leaf can never be read
/// as a node of a tree, and so that a commitment made for one contract on one chain means nothing anywhere else.
/// @dev Every function hashes `abi.encode` of whole 32-byte words, never `abi.encodePacked`. Distinct inputs therefore
/// have distinct preimages. A client mirrors these derivations word for word:
///
///     DOMAIN    = keccak256("tolbooth.Commitments.v1")
///     leaf      = keccak256(abi.encode(DOMAIN, uint8(0x00), chainId, contract, schema, salt, contentHash))
///     node      = keccak256(abi.encode(DOMAIN, uint8(0x01), left, right))
///     lookupKey = keccak256(abi.encode(DOMAIN, uint8(0x02), epochKeyCommit, hmac))
///
/// The one-byte tags follow RFC 6962 section 2.1 (0x00 for a leaf, 0x01 for a node).
library Commitments {
    /// @notice First word of every preimage.
    bytes32 internal constant DOMAIN = keccak256("tolbooth.Commitments.v1");

    /// @notice Second word of a leaf's preimage.
    uint8 internal constant LEAF_TAG = 0x00;

    /// @notice Second word of a node's preimage.
    uint8 internal constant NODE_TAG = 0x01;

    /// @notice Second word of a lookup key's preimage.
    uint8 internal constant LOOKUP_TAG = 0x02;

    /// @notice The salt is zero. Without a random salt the hash of a guessable document can be found by trial.
    error EmptySalt();

    /// @notice Commits to one document for the contract that calls this function, on the present chain.
    /// @dev Never send the salt to a node you do not run, not even in a read: compute the leaf in the client.
    /// @param schema Identifier of the document's form, for example the hash of a FHIR profile's canonical address.
    /// @param salt 32 random bytes, new for each document, kept with the document.
    /// @param contentHash For FHIR JSON, keccak256 of its RFC 8785 bytes. For EPCIS, the CBV 2.0 event hash (SHA-256).
    /// @return The commitment. Reverts with {EmptySalt} when the salt is zero.
    function leaf(bytes32 schema, bytes32 salt, bytes32 contentHash) internal view returns (bytes32) {
        if (salt == bytes32(0)) revert EmptySalt();
        return keccak256(abi.encode(DOMAIN, LEAF_TAG, block.chainid, address(this), schema, salt, contentHash));
    }

    /// @notice Joins two children of a Merkle tree. The order counts: a proof also proves the position.
    /// @param left The left child, a leaf or a node.
    /// @param right The right child, a leaf or a node.
    /// @return The parent.
    function node(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, NODE_TAG, left, right));
    }

    /// @notice Key under which several agencies find the same trader, declaration or vehicle.
    /// @dev An EORI, MRN or GMR has so few values that its plain hash can be reversed. So it enters as an HMAC under a
    /// key that the agencies share off the ledger and change from time to time.
    /// @param epochKeyCommit Commitment to the shared key of the present epoch.
    /// @param hmac HMAC-SHA-256 of the identifier under that key.
    /// @return The lookup key. It does not depend on the chain or the contract, so that all agencies derive it alike.
    function lookupKey(bytes32 epochKeyCommit, bytes32 hmac) internal pure returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, LOOKUP_TAG, epochKeyCommit, hmac));
    }
}
