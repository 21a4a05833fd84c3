// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {ErasureGrounds} from "./ErasureGrounds.sol";
import {IRecordAnchor} from "./IRecordAnchor.sol";
import {ISharingAgreementRegistry} from "./ISharingAgreementRegistry.sol";

/// @title Anchors of record versions
/// @notice Proves which version of a record an agency held or shared. Keeps track of rectification and erasure. The
/// record itself stays off the ledger.
/// @dev Rules worth knowing:
/// - A version is replaced once, by one that was never anchored before. So a chain has one head and is no ring.
/// - A tombstone is final, and its owner can never anchor the same commitment again.
/// - A record of a batch that has a tombstone of its own has it in every batch of its owner, also in a later one.
/// - The owner of a new version is the agency that wrote it. After a succession that is the successor.
/// - The chain id is the one at deployment. A fork that changes its chain id does not change any id.
contract RecordAnchor is IRecordAnchor, AgencyGated {
    /// @notice First word of every record id's preimage.
    bytes32 public constant RECORD_DOMAIN = keccak256("tolbooth.RecordAnchor.record.v1");

    /// @notice First word of every batch id's preimage.
    bytes32 public constant ROOT_DOMAIN = keccak256("tolbooth.RecordAnchor.root.v1");

    /// @notice The chain on which this contract was deployed.
    uint256 public immutable deploymentChainId = block.chainid;

    /// @inheritdoc IRecordAnchor
    ISharingAgreementRegistry public immutable override agreements;

    mapping(bytes32 id => Anchor anchor) private _anchors;

    /// @notice Starts with no record.
    /// @dev Reverts with {AgreementsRequired} when the address of the agreements holds no code, and with
    /// {RegistryMismatch} when another registry gates them.
    /// @param registry_ The registry that gates this contract.
    /// @param agreements_ The sharing agreements that records are shared under.
    constructor(IAgencyRegistry registry_, ISharingAgreementRegistry agreements_) AgencyGated(registry_) {
        if (address(agreements_).code.length == 0) revert AgreementsRequired(address(agreements_));
        if (address(agreements_.registry()) != address(registry_)) revert RegistryMismatch(address(agreements_));
        agreements = agreements_;
    }

    /// @inheritdoc IRecordAnchor
    function anchor(bytes32 commitment, bytes32 agreement) external override returns (bytes32 id) {
        uint16 owner = _authorise(Capabilities.RECORD_ANCHOR);
        return _anchorRecord(owner, commitment, 1, agreement);
    }

    /// @inheritdoc IRecordAnchor
    function anchorRoot(bytes32 root, uint32 count, bytes32 agreement) external override returns (bytes32 id) {
        uint16 owner = _authorise(Capabilities.RECORD_ANCHOR);
        if (count == 0) revert EmptyBatch();
        id = rootId(owner, root);
        _write(id, root, owner, 1, count, agreement);
        emit RootAnchored(id, root, owner, count, agreement);
    }

    /// @inheritdoc IRecordAnchor
    function supersede(bytes32 oldId, bytes32 commitment, bytes32 agreement) external override returns (bytes32 newId) {
        uint16 agency = _authorise(Capabilities.RECORD_ANCHOR);
        Anchor memory old = _ownAnchor(oldId, agency);
        if (old.status == Status.Tombstoned) revert Tombstoned(oldId);
        if (old.count != 0) revert IsBatch(oldId);
        if (old.status == Status.Superseded) revert AlreadySuperseded(oldId);
        _anchors[oldId].status = Status.Superseded;
        newId = _anchorRecord(agency, commitment, old.version + 1, agreement);
        emit RecordSuperseded(oldId, newId, agency);
    }

    /// @inheritdoc IRecordAnchor
    function tombstone(bytes32 id, uint8 ground) external override {
        uint16 agency = _authoriseAlways(Capabilities.RECORD_ERASE);
        _bury(id, _ownAnchor(id, agency), agency, ground);
    }

    /// @inheritdoc IRecordAnchor
    function tombstoneLeaf(
        bytes32 batch,
        bytes32 commitment,
        uint256 index,
        bytes32[] calldata proof,
        uint8 ground
    ) external override returns (bytes32 id) {
        uint16 agency = _authoriseAlways(Capabilities.RECORD_ERASE);
        Anchor memory written = _ownAnchor(batch, agency);
        if (!_holds(batch, written, commitment, index, proof)) revert NotInBatch(batch, commitment);
        id = recordId(written.owner, commitment);
        Anchor memory alone = _anchors[id];
        if (alone.status == Status.None) {
            (alone.owner, alone.version, alone.anchoredAt) = (written.owner, 1, written.anchoredAt);
        }
        _bury(id, alone, agency, ground);
    }

    /// @inheritdoc IRecordAnchor
    function verify(
        bytes32 batch,
        bytes32 commitment,
        uint256 index,
        bytes32[] calldata proof
    ) external view override returns (bool) {
        return statusInBatch(batch, commitment, index, proof) == Status.Anchored;
    }

    /// @inheritdoc IRecordAnchor
    function status(bytes32 id) external view override returns (Status) {
        return _anchors[id].status;
    }

    /// @inheritdoc IRecordAnchor
    function anchorRecord(bytes32 id) external view override returns (Anchor memory) {
        return _anchors[id];
    }

    /// @inheritdoc IRecordAnchor
    function statusInBatch(
        bytes32 batch,
        bytes32 commitment,
        uint256 index,
        bytes32[] calldata proof
    ) public view override returns (Status) {
        Anchor memory written = _anchors[batch];
        if (!_holds(batch, written, commitment, index, proof)) return Status.None;
        if (written.status == Status.Tombstoned) return Status.Tombstoned;
        Status alone = _anchors[recordId(written.owner, commitment)].status;
        return alone == Status.None ? Status.Anchored : alone;
    }

    /// @inheritdoc IRecordAnchor
    function recordId(uint16 owner, bytes32 commitment) public view override returns (bytes32) {
        return keccak256(abi.encode(RECORD_DOMAIN, deploymentChainId, address(this), owner, commitment));
    }

    /// @inheritdoc IRecordAnchor
    function rootId(uint16 owner, bytes32 root) public view override returns (bytes32) {
        return keccak256(abi.encode(ROOT_DOMAIN, deploymentChainId, address(this), owner, root));
    }

    /// @notice For a project's own rules: called before a record or a batch is anchored. It may only refuse, for it
    /// cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param owner The agency that anchors.
    /// @param commitment The commitment, or the root of a batch.
    /// @param agreement The sharing agreement; 0 for none.
    function _beforeAnchor(uint16 owner, bytes32 commitment, bytes32 agreement) internal view virtual {}

    /// @dev Anchors one version of a record for an agency that has passed the gate.
    function _anchorRecord(
        uint16 owner,
        bytes32 commitment,
        uint32 version,
        bytes32 agreement
    ) private returns (bytes32 id) {
        id = recordId(owner, commitment);
        _write(id, commitment, owner, version, 0, agreement);
        emit RecordAnchored(id, commitment, owner, version, agreement);
    }

    /// @dev Checks and writes a new record or batch.
    function _write(
        bytes32 id,
        bytes32 commitment,
        uint16 owner,
        uint32 version,
        uint32 count,
        bytes32 agreement
    ) private {
        if (commitment == bytes32(0)) revert CommitmentRequired();
        Anchor storage written = _anchors[id];
        Status present = written.status;
        if (present == Status.Tombstoned) revert Tombstoned(id);
        if (present != Status.None) revert Exists(id);
        if (agreement != bytes32(0) && !agreements.isLiveFor(agreement, owner)) revert NoAgreement(agreement, owner);
        _beforeAnchor(owner, commitment, agreement);
        written.owner = owner;
        written.version = version;
        written.status = Status.Anchored;
        written.anchoredAt = uint48(block.timestamp);
        written.count = count;
    }

    /// @dev Checks and writes a tombstone.
    function _bury(bytes32 id, Anchor memory written, uint16 agency, uint8 ground) private {
        if (written.status == Status.Tombstoned) revert Tombstoned(id);
        if (!ErasureGrounds.isKnown(ground)) revert UnknownGround(ground);
        written.status = Status.Tombstoned;
        written.ground = ground;
        _anchors[id] = written;
        emit RecordTombstoned(id, agency, ground);
    }

    /// @dev What has this id, if it exists and is the agency's or that of one which it succeeds.
    function _ownAnchor(bytes32 id, uint16 agency) private view returns (Anchor memory written) {
        written = _anchors[id];
        if (written.status == Status.None) revert UnknownRecord(id);
        if (!_actsFor(agency, written.owner)) revert NotOwner(id, agency);
    }

    /// @dev Whether a batch holds a commitment at a place. The depth of its tree follows from its count. Neither a
    /// single record nor an unknown id has leaves.
    function _holds(
        bytes32 batch,
        Anchor memory written,
        bytes32 commitment,
        uint256 index,
        bytes32[] calldata proof
    ) private view returns (bool) {
        uint256 depth = Math.log2(written.count, Math.Rounding.Ceil);
        if (index >= written.count || proof.length != depth) return false;
        return rootId(written.owner, Commitments.root(commitment, index, proof)) == batch;
    }
}
