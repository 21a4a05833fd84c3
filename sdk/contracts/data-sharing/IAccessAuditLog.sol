// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";

/// @title Log of accesses to personal data, one batch for each agency and interval
/// @notice Each agency keeps its own log. A batch is the Merkle root over the accesses of one interval, which stay off
/// the ledger. Batches are chained, so none can be changed, left out or put in later without a trace.
/// @dev What a client must mirror:
///
///     head_n = keccak256(abi.encode(logDomain, head_{n-1}, seq, root, count, agency)), head_0 = 0
///
///     logDomain = keccak256(abi.encode(LOG_DOMAIN, chainId, contract))
///     LOG_DOMAIN = keccak256("tolbooth.AccessAuditLog.log.v1")
///
/// `chainId` is the chain on which the contract was deployed. The root is the root of a tree of {Commitments} whose
/// leaves are {Commitments-leaf} of this contract over one FHIR R4 `AuditEvent` each. An empty interval has root and
/// count 0.
///
/// How to use it well:
/// - Whoever discloses and whoever receives both log each access, with the same request identifier in it. Comparing the
///   two sides finds an access that one of them left out.
/// - Anchor at a fixed time, whether there was something or not: {attestEmpty}. Fill a batch up to a fixed size with
///   commitments to nothing. Then neither the time nor the count tells how busy a ward was.
/// - A pause stops nothing here. A log that can be stopped can be silenced.
interface IAccessAuditLog is IAgencyGated {
    /// @notice Where an agency's log stands; two storage slots.
    /// @param seq Number of batches, empty intervals included. It is the last batch's number.
    /// @param total Number of leaves in all batches.
    /// @param writtenAt When the last batch came, or when a governor first set the interval, if that is later than
    /// none.
    /// @param interval Longest time between two batches in seconds, as set; 0 for the default.
    /// @param late How many batches came after they were due.
    /// @param head Hash of the whole log.
    struct Log {
        uint64 seq;
        uint64 total;
        uint48 writtenAt;
        uint32 interval;
        uint32 late;
        bytes32 head;
    }

    /// @notice One batch, as {Batch} told of it.
    /// @param root Root of its tree; 0 for an empty interval.
    /// @param count Number of its leaves; 0 for an empty interval.
    struct Entry {
        bytes32 root;
        uint32 count;
    }

    /// @notice A batch was anchored, or an empty interval attested.
    /// @param agency Whose log it is.
    /// @param seq Its number, from 1.
    /// @param root Root of its tree; 0 for an empty interval.
    /// @param count Number of its leaves; 0 for an empty interval.
    /// @param head The log's head after it.
    event Batch(uint16 indexed agency, uint64 indexed seq, bytes32 root, uint32 count, bytes32 head);

    /// @notice The batch came after it was due. The log had a gap.
    /// @param agency Whose log it is.
    /// @param seq The batch's number.
    /// @param due Last second at which it would have been in time.
    event LateBatch(uint16 indexed agency, uint64 indexed seq, uint48 due);

    /// @notice The batch was written by the successor of a closed agency.
    /// @param agency Whose log it is.
    /// @param seq The batch's number.
    /// @param successor The agency that wrote it.
    event WrittenBySuccessor(uint16 indexed agency, uint64 indexed seq, uint16 indexed successor);

    /// @notice A governor set how often an agency must write.
    /// @param agency Whose log it is.
    /// @param interval Longest time between two batches, in seconds.
    event IntervalSet(uint16 indexed agency, uint32 interval);

    /// @notice The log has moved on, or was never so far. Read it again; a batch may have been sent twice.
    /// @param seq The log's present number.
    /// @param expected The number that was given.
    error SeqMismatch(uint64 seq, uint64 expected);

    /// @notice The root is zero. An interval without accesses is attested by {attestEmpty}.
    error EmptyRoot();

    /// @notice The count is zero. An interval without accesses is attested by {attestEmpty}.
    error EmptyBatch();

    /// @notice It is too late to attest that nothing happened: such a claim counts only while it is due. Anchor a batch
    /// instead; with nothing to log, its leaf commits to an AuditEvent that says why it is late.
    /// @param due Last second at which it would have been in time.
    error TooLate(uint48 due);

    /// @notice The caller's agency neither keeps this log nor succeeds the agency that does.
    /// @param agency Whose log it is.
    /// @param caller The caller's agency.
    error NotYourLog(uint16 agency, uint16 caller);

    /// @notice The interval is shorter or longer than allowed.
    /// @param interval The interval that was given, in seconds.
    error BadInterval(uint32 interval);

    /// @notice Anchors the accesses of one interval in the log of the caller's agency. Needs {Capabilities-ACCESS_LOG}.
    /// No pause stops it. A late batch is taken, and marked by {LateBatch}.
    /// @param expectSeq The number that the caller last read; it must be the present one. The batch gets the next one.
    /// @param root Root of the tree over the accesses.
    /// @param count Number of its leaves.
    /// @return head_ The log's new head.
    function anchor(uint64 expectSeq, bytes32 root, uint32 count) external returns (bytes32 head_);

    /// @notice As {anchor}, in a log of the caller's agency or of one that it succeeded. Needs
    /// {Capabilities-ACCESS_LOG}.
    /// @dev A closed agency cannot write any more, but still owes what happened since its last batch. Its successor
    /// writes that here, and its own accesses in its own log.
    /// @param agency Whose log it is.
    /// @param expectSeq The log's present number.
    /// @param root Root of the tree over the accesses.
    /// @param count Number of its leaves.
    /// @return head_ The log's new head.
    function anchorFor(uint16 agency, uint64 expectSeq, bytes32 root, uint32 count) external returns (bytes32 head_);

    /// @notice Attests that the caller's agency had no access since its last batch. Needs {Capabilities-ACCESS_LOG}. No
    /// pause stops it. Only in time: see {TooLate}.
    /// @param expectSeq The log's present number.
    /// @return head_ The log's new head.
    function attestEmpty(uint64 expectSeq) external returns (bytes32 head_);

    /// @notice As {attestEmpty}, in a log of the caller's agency or of one that it succeeded. Needs
    /// {Capabilities-ACCESS_LOG}.
    /// @param agency Whose log it is.
    /// @param expectSeq The log's present number.
    /// @return head_ The log's new head.
    function attestEmptyFor(uint16 agency, uint64 expectSeq) external returns (bytes32 head_);

    /// @notice Sets how often an agency must write. If it has not written yet, its time runs from now. Governors only.
    /// @param agency Whose log it is; not closed.
    /// @param interval Longest time between two batches, in seconds: from an hour to 31 days.
    function setInterval(uint16 agency, uint32 interval) external;

    /// @notice The head of an agency's log.
    /// @param agency Whose log it is.
    /// @return The hash; 0 before the first batch.
    function head(uint16 agency) external view returns (bytes32);

    /// @notice Where an agency's log stands.
    /// @param agency Whose log it is.
    /// @return The record; all zero for none.
    function logRecord(uint16 agency) external view returns (Log memory);

    /// @notice Longest time between two batches of an agency, in seconds.
    /// @param agency Whose log it is.
    /// @return What a governor set, or the default.
    function intervalOf(uint16 agency) external view returns (uint32);

    /// @notice Until when an agency must write its next batch.
    /// @dev Nothing is expected before the first batch or the first {setInterval}. A closed agency owes one more batch,
    /// at or after its closing; its successor may write it.
    /// @param agency Whose log it is.
    /// @return The last second at which it is in time; 0 when nothing is expected.
    function dueBy(uint16 agency) external view returns (uint48);

    /// @notice Whether an agency should have written by now. A suspension does not excuse it.
    /// @param agency Whose log it is.
    /// @return True when {dueBy} has passed.
    function isOverdue(uint16 agency) external view returns (bool);

    /// @notice Whether a leaf stands in a batch of an agency's log.
    /// @dev Only the present head is stored. So the caller gives the head before the batch, the batch, and every later
    /// one, all from {Batch}; they must lead to the present head. It costs some 500 gas and 64 bytes for each later
    /// batch, and fails when a batch comes in between: read it at one block.
    /// @param agency Whose log it is.
    /// @param seq The batch's number.
    /// @param leaf The leaf; a {Commitments-leaf} of this contract.
    /// @param index The leaf's place in the batch, from 0.
    /// @param proof The sibling at every level, lowest first.
    /// @param before The log's head before the batch; 0 before the first one.
    /// @param entries The batch and every later one, in order.
    /// @return True when it does; false for anything else.
    function verify(
        uint16 agency,
        uint64 seq,
        bytes32 leaf,
        uint256 index,
        bytes32[] calldata proof,
        bytes32 before,
        Entry[] calldata entries
    ) external view returns (bool);

    /// @notice The head of a log after one more batch.
    /// @param before The head before it.
    /// @param seq The batch's number.
    /// @param root Root of its tree.
    /// @param count Number of its leaves.
    /// @param agency Whose log it is.
    /// @return The hash.
    function headAfter(
        bytes32 before,
        uint64 seq,
        bytes32 root,
        uint32 count,
        uint16 agency
    ) external view returns (bytes32);
}
