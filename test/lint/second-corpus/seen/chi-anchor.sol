// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.24;

/// @title Anchors that show that a record existed at a time
contract ChiAnchor {
    mapping(bytes32 => uint64) private anchoredAt;

    event Anchored(bytes32 digest, uint64 at);

    /// @notice Anchors the record of a patient under the hash of the CHI number.
    function anchor(uint64 chi) external { // expect: personal-data-in-calldata
        bytes32 digest = keccak256(abi.encode(chi)); // expect: guessable-hash
        emit Anchored(digest, uint64(block.timestamp));
    }

    function anchorDocument(bytes32 documentRoot) external {
        anchoredAt[documentRoot] = uint64(block.timestamp);
        emit Anchored(documentRoot, uint64(block.timestamp));
    }
}
