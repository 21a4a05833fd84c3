// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Topics
/// @notice Topics that say what they are.
/// @dev `movement` is a {Commitments-lookupKey} of the MRN.
interface ITopics {
    /// @notice Somebody acted.
    /// @param id What it was about.
    /// @param agency The agency that acted.
    /// @param lane The lane.
    event Acted(bytes32 indexed id, uint16 indexed agency, uint8 indexed lane);

    /// @notice A batch.
    /// @param root Root of its tree.
    /// @param seq The batch's sequence number.
    event Batch(bytes32 indexed root, uint64 indexed seq);

    /// @notice A trader was checked.
    /// @param key Keyed hash of the trader's EORI.
    event Checked(bytes32 indexed key);

    /// @notice A movement was held.
    /// @param movement The movement.
    event Held(bytes32 indexed movement);

    /// @notice Nothing searchable.
    /// @param who Who it was.
    event Told(bytes32 who);
}

contract Keys is ITopics {
    mapping(bytes32 movement => bool held) internal held;
    mapping(bytes32 consentId => bool known) internal known;
    mapping(uint16 agency => mapping(uint64 seq => bytes32 root)) internal roots;
    /// @dev By commitment.
    mapping(bytes32 => bool) internal commitments;
}
