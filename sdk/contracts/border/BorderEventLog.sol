// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {EpcisCodes} from "./EpcisCodes.sol";
import {IBorderEventLog} from "./IBorderEventLog.sol";

/// @title Log of border events
/// @notice What happened to goods, when, where and why, by hash. A correction never deletes.
/// @dev Rules worth knowing:
/// - There is nothing that a pause stops here: logging accounts for what was done.
/// - The quota counts the events of {capture} and {captureMany} and the calls of {captureRoot}. Declaring an error is
///   free: it can be done once for each event.
/// - A day is a UTC day. An agency can write twice its quota around midnight.
/// - The time of an entry is when it was captured. When the event happened stands in the event.
contract BorderEventLog is IBorderEventLog, AgencyGated {
    /// @notice First word of every event id's preimage.
    bytes32 public constant EVENT_DOMAIN = keccak256("tolbooth.BorderEventLog.event.v1");

    /// @notice First word of every root id's preimage.
    bytes32 public constant ROOT_DOMAIN = keccak256("tolbooth.BorderEventLog.root.v1");

    /// @notice How many writes an agency may make in a day until another number is set.
    uint32 public constant DEFAULT_QUOTA = 50_000;

    /// @notice How many corrective events may be named at once.
    uint256 public constant MAX_CORRECTIVE = 32;

    mapping(bytes32 id => Entry record) private _entries;
    mapping(bytes32 rootId => RootEntry record) private _roots;
    mapping(uint16 agency => Quota quota) private _quotas;

    /// @notice Starts with no event.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @inheritdoc IBorderEventLog
    function capture(
        bytes32 thing,
        bytes32 ev,
        uint8 kind,
        uint8 step,
        uint8 disposition
    ) external override returns (bytes32 id) {
        uint16 agency = _authoriseAlways(Capabilities.EVENT_CAPTURE);
        _count(agency, 1);
        return _capture(agency, thing, ev, kind, step, disposition);
    }

    /// @inheritdoc IBorderEventLog
    function captureMany(EventInput[] calldata inputs) external override returns (bytes32[] memory ids) {
        uint16 agency = _authoriseAlways(Capabilities.EVENT_CAPTURE);
        uint256 count = inputs.length;
        if (count == 0) revert EmptyBatch();
        _count(agency, count);
        ids = new bytes32[](count);
        for (uint256 index = 0; index < count; ++index) {
            EventInput calldata input = inputs[index];
            ids[index] = _capture(agency, input.thing, input.ev, input.kind, input.step, input.disposition);
        }
    }

    /// @inheritdoc IBorderEventLog
    function captureRoot(bytes32 root, uint32 count) external override returns (bytes32 rootId) {
        uint16 agency = _authoriseAlways(Capabilities.EVENT_CAPTURE);
        if (root == bytes32(0)) revert EmptyCommitment();
        if (count == 0) revert EmptyBatch();
        _count(agency, 1);
        rootId = rootIdOf(agency, root);
        RootEntry storage record = _roots[rootId];
        if (record.count != 0) revert Duplicate(rootId);
        _beforeCapture(agency, 0, 0, 0);
        record.agency = agency;
        record.writtenAt = uint48(block.timestamp);
        record.count = count;
        emit RootCaptured(rootId, agency, root, count);
    }

    /// @inheritdoc IBorderEventLog
    function declareError(bytes32 id, uint8 reason, bytes32[] calldata corrective) external override {
        uint16 agency = _authoriseAlways(Capabilities.EVENT_CORRECT);
        if (reason == 0 || reason > EpcisCodes.LAST_ERROR_REASON) revert BadReason(reason);
        Entry storage record = _captured(id);
        if (!_actsFor(agency, record.agency)) revert NotCapturer(id, agency);

        uint256 count = corrective.length;
        if (count > MAX_CORRECTIVE) revert TooManyCorrective(count);
        for (uint256 index = 0; index < count; ++index) {
            if (corrective[index] == id) revert CorrectsItself(id);
            _captured(corrective[index]);
        }
        record.status = Status.InError;
        emit ErrorDeclared(id, agency, reason, corrective);
    }

    /// @inheritdoc IBorderEventLog
    function setQuota(uint16 agency, uint32 perDay) external override {
        _requireGovernor();
        _quotas[agency].perDay = perDay;
        emit QuotaSet(agency, perDay);
    }

    /// @inheritdoc IBorderEventLog
    function status(bytes32 id) external view override returns (Status) {
        return _entries[id].status;
    }

    /// @inheritdoc IBorderEventLog
    function entry(bytes32 id) external view override returns (Entry memory) {
        return _entries[id];
    }

    /// @inheritdoc IBorderEventLog
    function rootEntry(bytes32 rootId) external view override returns (RootEntry memory) {
        return _roots[rootId];
    }

    /// @inheritdoc IBorderEventLog
    function verify(
        uint16 agency,
        bytes32 root,
        uint256 index,
        bytes32 ev,
        bytes32[] calldata proof
    ) external view override returns (bool) {
        uint256 count = _roots[rootIdOf(agency, root)].count;
        if (ev == bytes32(0) || index >= count || proof.length != _depthOf(count)) return false;
        return Commitments.root(ev, index, proof) == root;
    }

    /// @inheritdoc IBorderEventLog
    function quotaOf(uint16 agency) external view override returns (Quota memory) {
        return _quotas[agency];
    }

    /// @inheritdoc IBorderEventLog
    function eventId(uint16 agency, bytes32 ev) public pure override returns (bytes32) {
        return keccak256(abi.encode(EVENT_DOMAIN, agency, ev));
    }

    /// @inheritdoc IBorderEventLog
    function rootIdOf(uint16 agency, bytes32 root) public pure override returns (bytes32) {
        return keccak256(abi.encode(ROOT_DOMAIN, agency, root));
    }

    /// @notice For a project's own rules: called before each event is captured. A root comes with three zeros, for its
    /// events are not seen. It may only refuse, for it cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param agency The agency that captures.
    /// @param kind The kind of event; 0 for a root.
    /// @param step The business step.
    /// @param disposition The disposition.
    function _beforeCapture(uint16 agency, uint8 kind, uint8 step, uint8 disposition) internal view virtual {}

    /// @dev Checks and writes one new event.
    function _capture(
        uint16 agency,
        bytes32 thing,
        bytes32 ev,
        uint8 kind,
        uint8 step,
        uint8 disposition
    ) private returns (bytes32 id) {
        if (thing == bytes32(0) || ev == bytes32(0)) revert EmptyCommitment();
        if (
            kind == 0 ||
            kind > EpcisCodes.LAST_KIND ||
            step > EpcisCodes.LAST_STEP ||
            disposition > EpcisCodes.LAST_DISPOSITION
        ) revert BadCode(kind, step, disposition);

        id = eventId(agency, ev);
        Entry storage record = _entries[id];
        if (record.status != Status.None) revert Duplicate(id);
        _beforeCapture(agency, kind, step, disposition);
        record.agency = agency;
        record.writtenAt = uint48(block.timestamp);
        record.kind = kind;
        record.step = step;
        record.disposition = disposition;
        record.status = Status.Captured;
        record.codes = EpcisCodes.VERSION;
        emit Captured(id, agency, thing, ev, kind, step, disposition);
    }

    /// @dev Counts writes against an agency's quota for today.
    function _count(uint16 agency, uint256 writes) private {
        Quota storage quota = _quotas[agency];
        (uint48 day, uint32 used, uint32 perDay) = (quota.day, quota.used, quota.perDay);
        uint48 today = uint48(block.timestamp / 1 days);
        if (perDay == 0) perDay = DEFAULT_QUOTA;
        uint256 total = day == today ? used + writes : writes;
        if (total > perDay) revert QuotaExceeded(agency, perDay);
        quota.day = today;
        quota.used = uint32(total);
    }

    /// @dev An event that is not in error. Reverts with {UnknownEvent} or {AlreadyInError} otherwise.
    function _captured(bytes32 id) private view returns (Entry storage record) {
        record = _entries[id];
        if (record.status == Status.None) revert UnknownEvent(id);
        if (record.status == Status.InError) revert AlreadyInError(id);
    }

    /// @dev How deep a tree of so many leaves is, padded to a power of two.
    function _depthOf(uint256 count) private pure returns (uint256 depth) {
        while (uint256(1) << depth < count) ++depth;
    }
}
