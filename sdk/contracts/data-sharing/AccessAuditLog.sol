// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {IAccessAuditLog} from "./IAccessAuditLog.sol";

/// @title Log of accesses to personal data, one batch for each agency and interval
/// @notice Each agency keeps its own log of Merkle roots over its accesses. Batches are chained, and an agency that
/// stops writing is overdue for all to see.
/// @dev Rules worth knowing:
/// - Nothing here grants anything, so no pause stops any of it.
/// - A batch that comes too late is taken, for an account refused is an account lost. It is counted and told of.
/// - Whether the accesses in a batch are all that there were, the ledger cannot know. The other side's log can.
/// - The leaves are not here. An agency that loses or withholds them has a root that it cannot open.
contract AccessAuditLog is IAccessAuditLog, AgencyGated {
    /// @notice First word of the preimage of {logDomain}.
    bytes32 public constant LOG_DOMAIN = keccak256("tolbooth.AccessAuditLog.log.v1");

    /// @notice Longest time between two batches, unless a governor sets another one: a day of 25 hours, as the one on
    /// which summer time ends, and an hour's grace.
    uint32 public constant DEFAULT_INTERVAL = 26 hours;

    /// @notice The shortest interval that can be set.
    uint32 public constant SHORTEST_INTERVAL = 1 hours;

    /// @notice The longest interval that can be set. A longer silence would be an omission by decree.
    uint32 public constant LONGEST_INTERVAL = 31 days;

    /// @notice First word of every head's preimage. It binds this contract and the chain of its deployment.
    bytes32 public immutable logDomain = keccak256(abi.encode(LOG_DOMAIN, block.chainid, address(this)));

    mapping(uint16 agency => Log log) private _logs;

    /// @notice Starts with no batch.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @inheritdoc IAccessAuditLog
    function anchor(uint64 expectSeq, bytes32 root, uint32 count) external override returns (bytes32 head_) {
        uint16 agency = _authoriseAlways(Capabilities.ACCESS_LOG);
        return _anchor(agency, expectSeq, root, count);
    }

    /// @inheritdoc IAccessAuditLog
    function anchorFor(
        uint16 agency,
        uint64 expectSeq,
        bytes32 root,
        uint32 count
    ) external override returns (bytes32 head_) {
        uint16 caller = _authoriseFor(agency);
        head_ = _anchor(agency, expectSeq, root, count);
        if (caller != agency) emit WrittenBySuccessor(agency, expectSeq + 1, caller);
    }

    /// @inheritdoc IAccessAuditLog
    function attestEmpty(uint64 expectSeq) external override returns (bytes32 head_) {
        uint16 agency = _authoriseAlways(Capabilities.ACCESS_LOG);
        return _attestEmpty(agency, expectSeq);
    }

    /// @inheritdoc IAccessAuditLog
    function attestEmptyFor(uint16 agency, uint64 expectSeq) external override returns (bytes32 head_) {
        uint16 caller = _authoriseFor(agency);
        head_ = _attestEmpty(agency, expectSeq);
        if (caller != agency) emit WrittenBySuccessor(agency, expectSeq + 1, caller);
    }

    /// @inheritdoc IAccessAuditLog
    function setInterval(uint16 agency, uint32 interval) external override {
        _requireGovernor();
        if (interval < SHORTEST_INTERVAL || interval > LONGEST_INTERVAL) revert BadInterval(interval);
        IAgencyRegistry.Status status = registry.statusOf(agency);
        if (status == IAgencyRegistry.Status.None) revert UnknownAgency(agency);
        if (status == IAgencyRegistry.Status.Closed) revert AgencyClosed(agency);

        Log storage log = _logs[agency];
        log.interval = interval;
        if (log.writtenAt == 0) log.writtenAt = uint48(block.timestamp);
        emit IntervalSet(agency, interval);
    }

    /// @inheritdoc IAccessAuditLog
    function head(uint16 agency) external view override returns (bytes32) {
        return _logs[agency].head;
    }

    /// @inheritdoc IAccessAuditLog
    function logRecord(uint16 agency) external view override returns (Log memory) {
        return _logs[agency];
    }

    /// @inheritdoc IAccessAuditLog
    function isOverdue(uint16 agency) external view override returns (bool) {
        uint48 due = dueBy(agency);
        return due != 0 && block.timestamp > due;
    }

    /// @inheritdoc IAccessAuditLog
    function verify(
        uint16 agency,
        uint64 seq,
        bytes32 leaf,
        uint256 index,
        bytes32[] calldata proof,
        bytes32 before,
        Entry[] calldata entries
    ) external view override returns (bool) {
        if (entries.length == 0 || uint256(seq) + entries.length != uint256(_logs[agency].seq) + 1) return false;
        return
            _stands(entries[0], leaf, index, proof) &&
            _headAfterAll(agency, seq, before, entries) == _logs[agency].head;
    }

    /// @inheritdoc IAccessAuditLog
    function intervalOf(uint16 agency) public view override returns (uint32) {
        return _interval(_logs[agency].interval);
    }

    /// @inheritdoc IAccessAuditLog
    function dueBy(uint16 agency) public view override returns (uint48) {
        Log storage log = _logs[agency];
        (uint48 writtenAt, uint32 interval) = (log.writtenAt, log.interval);
        if (writtenAt == 0) return 0;
        // A closed agency's record is never written again, so `since` is the time of its closing.
        IAgencyRegistry.Agency memory record = registry.agencyRecord(agency);
        if (record.status == IAgencyRegistry.Status.Closed && writtenAt >= record.since) return 0;
        return writtenAt + _interval(interval);
    }

    /// @inheritdoc IAccessAuditLog
    function headAfter(
        bytes32 before,
        uint64 seq,
        bytes32 root,
        uint32 count,
        uint16 agency
    ) public view override returns (bytes32) {
        return keccak256(abi.encode(logDomain, before, seq, root, count, agency));
    }

    /// @notice For a project's own rules: called before a batch or an empty interval is written. It may only refuse,
    /// for it cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param agency The agency whose log it is.
    /// @param count How many accesses the batch has; 0 for an empty interval.
    function _beforeAnchor(uint16 agency, uint32 count) internal view virtual {}

    /// @dev Checks and appends one batch.
    function _anchor(uint16 agency, uint64 expectSeq, bytes32 root, uint32 count) private returns (bytes32) {
        if (root == bytes32(0)) revert EmptyRoot();
        if (count == 0) revert EmptyBatch();
        (bytes32 newHead, uint48 missed) = _append(agency, expectSeq, root, count);
        if (missed != 0) {
            ++_logs[agency].late;
            emit LateBatch(agency, expectSeq + 1, missed);
        }
        return newHead;
    }

    /// @dev Checks and appends one empty interval.
    function _attestEmpty(uint16 agency, uint64 expectSeq) private returns (bytes32) {
        (bytes32 newHead, uint48 missed) = _append(agency, expectSeq, bytes32(0), 0);
        if (missed != 0) revert TooLate(missed);
        return newHead;
    }

    /// @dev The only place that writes a log's number, total, time or head. Gives the new head and the time by which
    /// the batch was due, or 0 when it is in time.
    function _append(
        uint16 agency,
        uint64 expectSeq,
        bytes32 root,
        uint32 count
    ) private returns (bytes32 newHead, uint48 missed) {
        Log storage log = _logs[agency];
        (uint64 seq, uint64 total, uint48 writtenAt, uint32 interval) = (
            log.seq,
            log.total,
            log.writtenAt,
            log.interval
        );
        if (seq != expectSeq) revert SeqMismatch(seq, expectSeq);
        // The registry is asked only about a batch that looks late.
        if (block.timestamp > writtenAt + _interval(interval)) missed = dueBy(agency);
        _beforeAnchor(agency, count);

        ++seq;
        total += count;
        newHead = headAfter(log.head, seq, root, count, agency);
        log.head = newHead;
        log.seq = seq;
        log.total = total;
        log.writtenAt = uint48(block.timestamp);
        emit Batch(agency, seq, root, count, newHead);
    }

    /// @dev The head of a log after several batches.
    function _headAfterAll(
        uint16 agency,
        uint64 seq,
        bytes32 before,
        Entry[] calldata entries
    ) private view returns (bytes32 here) {
        here = before;
        for (uint256 index = 0; index < entries.length; ++index) {
            here = headAfter(here, seq + uint64(index), entries[index].root, entries[index].count, agency);
        }
    }

    /// @dev The caller's agency, if it may write in this log.
    function _authoriseFor(uint16 agency) private view returns (uint16 caller) {
        caller = _authoriseAlways(Capabilities.ACCESS_LOG);
        if (!_actsFor(caller, agency)) revert NotYourLog(agency, caller);
    }

    /// @dev Whether a leaf stands in a batch. The proof must be as long as a tree of so many leaves is deep, so that no
    /// node passes for a leaf; the place must be before the padding.
    function _stands(
        Entry calldata batch,
        bytes32 leaf,
        uint256 index,
        bytes32[] calldata proof
    ) private pure returns (bool) {
        if (index >= batch.count || proof.length != Math.log2(batch.count, Math.Rounding.Ceil)) return false;
        return Commitments.root(leaf, index, proof) == batch.root;
    }

    /// @dev An interval as it counts.
    function _interval(uint32 set) private pure returns (uint32) {
        return set == 0 ? DEFAULT_INTERVAL : set;
    }
}
