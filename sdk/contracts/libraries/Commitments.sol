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

    /// @notice A tree of this depth has no such place.
    /// @param index The place that was given.
    /// @param depth The depth of the tree.
    error IndexOutOfTree(uint256 index, uint256 depth);

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

    /// @notice Climbs from a leaf to the root of its tree. A tree is padded with zero words to a power of two, so that
    /// every leaf has the same depth and its place is told by its index alone.
    /// @dev The bits of the index, lowest first, say whether each step comes from the right. Compare the result with a
    /// root that you trust, and the length of the proof with the depth of that tree: otherwise a node could pass for a
    /// leaf of a lower tree. Nobody knows a document whose leaf is zero, so padding is never a document.
    /// @param leaf_ The leaf; a value of {leaf}.
    /// @param index Its place, counted from 0.
    /// @param proof The sibling at every level, lowest first.
    /// @return The root. Reverts with {IndexOutOfTree} when a tree of this depth has no such place.
    function root(bytes32 leaf_, uint256 index, bytes32[] calldata proof) internal pure returns (bytes32) {
        bytes32 here = leaf_;
        uint256 place = index;
        for (uint256 level = 0; level < proof.length; ++level) {
            here = place & 1 == 0 ? node(here, proof[level]) : node(proof[level], here);
            place >>= 1;
        }
        if (place != 0) revert IndexOutOfTree(index, proof.length);
        return here;
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
