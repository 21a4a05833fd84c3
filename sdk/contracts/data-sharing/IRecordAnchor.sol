// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";
import {ISharingAgreementRegistry} from "./ISharingAgreementRegistry.sol";

/// @title Anchors of record versions
/// @notice Proves which version of a record an agency held or shared, and keeps track of rectification and erasure.
/// The record itself stays off the ledger.
/// @dev What a client must mirror:
///
///     recordId = keccak256(abi.encode(RECORD_DOMAIN, chainId, contract, owner, commitment))
///     rootId   = keccak256(abi.encode(ROOT_DOMAIN, chainId, contract, owner, root))
///
///     RECORD_DOMAIN = keccak256("tolbooth.RecordAnchor.record.v1")
///     ROOT_DOMAIN   = keccak256("tolbooth.RecordAnchor.root.v1")
///
/// `chainId` is the chain on which the contract was deployed. A commitment is a {Commitments-leaf} of this contract
/// over one version of a record, with a salt of its own. A root is one of {Commitments-root} over such leaves, padded
/// to a power of two. Both ids hold the owner's number: no agency can take, replace or erase what another one anchored.
///
/// A tombstone says that the document was erased, and why, by a code of {ErasureGrounds}. It destroys nothing: destroy
/// the document and its salt, and the commitment can no longer be linked to anything.
interface IRecordAnchor is IAgencyGated {
    /// @notice Where a record or a batch stands. `Tombstoned` is final.
    enum Status {
        None,
        Anchored,
        Superseded,
        Tombstoned
    }

    /// @notice One version of a record, or a batch of them; one storage slot.
    /// @param owner The agency that anchored it.
    /// @param version 1, or one more than the version that it replaced.
    /// @param status Where it stands.
    /// @param ground Why it was erased, by its code; 0 while it is not.
    /// @param anchoredAt When it was anchored.
    /// @param count How many leaves the batch has; 0 for a single record.
    struct Anchor {
        uint16 owner;
        uint32 version;
        Status status;
        uint8 ground;
        uint48 anchoredAt;
        uint32 count;
    }

    /// @notice One version of a record was anchored.
    /// @param id The record.
    /// @param commitment Commitment to it.
    /// @param owner The agency that anchored it.
    /// @param version 1, or one more than the version that it replaced.
    /// @param agreement The sharing agreement under which it was shared; zero for none.
    event RecordAnchored(
        bytes32 indexed id,
        bytes32 indexed commitment,
        uint16 indexed owner,
        uint32 version,
        bytes32 agreement
    );

    /// @notice A batch of records was anchored by its root.
    /// @param id The batch.
    /// @param root Root of the tree over their commitments.
    /// @param owner The agency that anchored it.
    /// @param count How many leaves it has.
    /// @param agreement The sharing agreement under which they were shared; zero for none.
    event RootAnchored(bytes32 indexed id, bytes32 indexed root, uint16 indexed owner, uint32 count, bytes32 agreement);

    /// @notice A version was replaced by the next one.
    /// @param oldId The version that ended.
    /// @param newId The version that took its place.
    /// @param agency The agency that replaced it.
    event RecordSuperseded(bytes32 indexed oldId, bytes32 indexed newId, uint16 indexed agency);

    /// @notice A record or a batch got a tombstone.
    /// @param id The record or batch.
    /// @param agency The agency that marked it.
    /// @param ground Why, by its code.
    event RecordTombstoned(bytes32 indexed id, uint16 indexed agency, uint8 ground);

    /// @notice The address given for the agreements holds no contract.
    /// @param agreements The address that was given.
    error AgreementsRequired(address agreements);

    /// @notice The agreements are gated by another agency registry, whose numbers mean other agencies.
    /// @param agreements The address that was given.
    error RegistryMismatch(address agreements);

    /// @notice The commitment or root is zero.
    error CommitmentRequired();

    /// @notice The batch holds nothing.
    error EmptyBatch();

    /// @notice The owner has anchored this before.
    /// @param id The record or batch.
    error Exists(bytes32 id);

    /// @notice Nothing has this id.
    /// @param id The id that was given.
    error UnknownRecord(bytes32 id);

    /// @notice The caller's agency neither anchored this nor succeeds the agency that did.
    /// @param id The record or batch.
    /// @param agency The caller's agency.
    error NotOwner(bytes32 id, uint16 agency);

    /// @notice A newer version has taken its place.
    /// @param id The record.
    error AlreadySuperseded(bytes32 id);

    /// @notice It was erased. It is never anchored, replaced or erased again.
    /// @param id The record or batch.
    error Tombstoned(bytes32 id);

    /// @notice Only single records can be replaced; this is a batch.
    /// @param id The batch.
    error IsBatch(bytes32 id);

    /// @notice The batch does not hold this leaf at this place.
    /// @param id The batch.
    /// @param commitment The leaf that was given.
    error NotInBatch(bytes32 id, bytes32 commitment);

    /// @notice The agreement is not live, or the caller's agency is no party to it.
    /// @param agreement The agreement.
    /// @param agency The caller's agency.
    error NoAgreement(bytes32 agreement, uint16 agency);

    /// @notice No ground of erasure has this code.
    /// @param ground The code that was given.
    error UnknownGround(uint8 ground);

    /// @notice Anchors the first version of a record. Needs {Capabilities-RECORD_ANCHOR}.
    /// @param commitment Commitment to it.
    /// @param agreement The sharing agreement under which it is shared. It must be live, and the caller's agency one of
    /// its parties. Zero for a record that is not shared.
    /// @return id The record.
    function anchor(bytes32 commitment, bytes32 agreement) external returns (bytes32 id);

    /// @notice Anchors a batch of records by its root. Needs {Capabilities-RECORD_ANCHOR}.
    /// @param root Root of the tree over their commitments.
    /// @param count How many leaves it has, padding not counted.
    /// @param agreement As in {anchor}, for all of them.
    /// @return id The batch.
    function anchorRoot(bytes32 root, uint32 count, bytes32 agreement) external returns (bytes32 id);

    /// @notice Replaces a version by the next one, as after a rectification. For the owner of the old version or its
    /// successor; the caller's agency owns the new one. Needs {Capabilities-RECORD_ANCHOR}.
    /// @dev To replace a record that was anchored in a batch, {anchor} its commitment by itself first.
    /// @param oldId The version that ends.
    /// @param commitment Commitment to the next version.
    /// @param agreement As in {anchor}. A correction needs none: give zero when the agreement has ended.
    /// @return newId The next version.
    function supersede(bytes32 oldId, bytes32 commitment, bytes32 agreement) external returns (bytes32 newId);

    /// @notice Marks a record, also a superseded one, or a whole batch as erased. For its owner or the owner's
    /// successor. Needs {Capabilities-RECORD_ERASE}. A pause does not stop it.
    /// @param id The record or batch.
    /// @param ground Why, by its code.
    function tombstone(bytes32 id, uint8 ground) external;

    /// @notice Marks one record of a batch as erased, whether or not it was anchored by itself as well, and also when
    /// the batch has a tombstone already. For the batch's owner or the owner's successor. Needs
    /// {Capabilities-RECORD_ERASE}. A pause does not stop it.
    /// @param batch The batch.
    /// @param commitment Commitment to the record.
    /// @param index Its place in the batch, counted from 0.
    /// @param proof The sibling at every level, lowest first.
    /// @param ground Why, by its code.
    /// @return id The record.
    function tombstoneLeaf(
        bytes32 batch,
        bytes32 commitment,
        uint256 index,
        bytes32[] calldata proof,
        uint8 ground
    ) external returns (bytes32 id);

    /// @notice Where a record or batch stands.
    /// @param id The record or batch.
    /// @return The status; `None` when there is none.
    function status(bytes32 id) external view returns (Status);

    /// @notice Where a record stands that was anchored in a batch. It stands as the batch does, unless it was itself
    /// replaced or erased.
    /// @param batch The batch.
    /// @param commitment Commitment to the record.
    /// @param index Its place in the batch, counted from 0.
    /// @param proof The sibling at every level, lowest first.
    /// @return The status; `None` when the batch does not hold this commitment at this place.
    function statusInBatch(
        bytes32 batch,
        bytes32 commitment,
        uint256 index,
        bytes32[] calldata proof
    ) external view returns (Status);

    /// @notice Whether a batch holds a commitment at a place and neither was erased or replaced.
    /// @param batch The batch.
    /// @param commitment Commitment to the record.
    /// @param index Its place in the batch, counted from 0.
    /// @param proof The sibling at every level, lowest first.
    /// @return Whether all of it is so.
    function verify(
        bytes32 batch,
        bytes32 commitment,
        uint256 index,
        bytes32[] calldata proof
    ) external view returns (bool);

    /// @notice A record or batch as written.
    /// @param id The record or batch.
    /// @return The anchor; all zero for none.
    function anchorRecord(bytes32 id) external view returns (Anchor memory);

    /// @notice The id of a record that an agency anchors or has anchored.
    /// @param owner The agency.
    /// @param commitment Commitment to the record.
    /// @return The id.
    function recordId(uint16 owner, bytes32 commitment) external view returns (bytes32);

    /// @notice The id of a batch that an agency anchors or has anchored.
    /// @param owner The agency.
    /// @param root Root of the tree.
    /// @return The id.
    function rootId(uint16 owner, bytes32 root) external view returns (bytes32);

    /// @notice The registry of sharing agreements that {anchor} asks. It never changes.
    /// @return The registry's address.
    function agreements() external view returns (ISharingAgreementRegistry);
}
