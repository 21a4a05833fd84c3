// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "../governance/IAgencyGated.sol";

/// @title Emergency access: now, and justified afterwards
/// @notice An agency opens access to records that another agency keeps, without asking for consent first. Another
/// agency must review every opening. Nothing on the ledger names a patient or a member of staff.
/// @dev What a client must mirror:
///
///     ref = keccak256(abi.encode(REF_DOMAIN, chainId, contract, opener, alert))
///     REF_DOMAIN = keccak256("tolbooth.EmergencyAccess.ref.v1")
///
/// `chainId` is the chain on which the contract was deployed. `alert` is 32 random bytes, or an alert's reference under
/// a key that is not published. Both agencies quote `ref` in the AuditEvents of the accesses, which {IAccessAuditLog}
/// anchors. `justification` and `finding` are {Commitments-leaf} of this contract over documents off the ledger.
///
/// FHIR `AuditEvent` of type DCM 110113 (Security Alert): {GlassBroken} is subtype DCM 110127 (Emergency Override
/// Started), {GlassClosed} is DCM 110138 (Emergency Override Stopped). The reason is the purpose of use:
///
/// | reason | HL7 v3 ActReason | meaning                                     |
/// | ------ | ---------------- | ------------------------------------------- |
/// | 1      | ETREAT           | emergency treatment                         |
/// | 2      | OVRER            | emergency treatment, consent not obtainable |
/// | 3      | OVRPJ            | professional judgment override              |
/// | 4      | OVRPS            | public safety override                      |
/// | 5      | OVRTPS           | third party safety override                 |
/// | 6      | DISASTER         | disaster                                    |
/// | 7      | THREAT           | threat to public health                     |
interface IEmergencyAccess is IAgencyGated {
    /// @notice Where an opening stands. An open one ends by itself; `Reviewed` is final.
    enum State {
        None,
        Open,
        Closed,
        Reviewed
    }

    /// @notice What a review found.
    enum Outcome {
        None,
        Justified,
        NotJustified,
        NotEstablished
    }

    /// @notice One opening; one storage slot.
    /// @param opener The agency that opened access.
    /// @param custodian The agency that keeps the records.
    /// @param writtenAt When access was opened.
    /// @param reviewBy First second at which an opening that nobody has reviewed is overdue.
    /// @param closedAt When the opener closed it; 0 when it ended by itself or is still open.
    /// @param state Where it stands, as last written. {isOpen} also lets it end by itself.
    /// @param reason Why, as a number of the table above.
    /// @param outcome What the review found, as a number of {Outcome}; 0 before.
    /// @param escalated Whether somebody has shown it to be overdue.
    struct Opening {
        uint16 opener;
        uint16 custodian;
        uint48 writtenAt;
        uint48 reviewBy;
        uint48 closedAt;
        State state;
        uint8 reason;
        uint8 outcome;
        bool escalated;
    }

    /// @notice How one agency uses emergency access; one storage slot.
    /// @param opened How often it has opened access.
    /// @param reviewed How many of its openings have been reviewed.
    /// @param escalated How many of its openings were shown to be overdue and are still not reviewed.
    /// @param cap How many openings may wait for review at once, as set; 0 for the default.
    /// @param reviewPeriod How long a review may take, in seconds, as set; 0 for the default.
    /// @param overseer Whether it may review the openings of all other agencies.
    struct Account {
        uint32 opened;
        uint32 reviewed;
        uint32 escalated;
        uint32 cap;
        uint32 reviewPeriod;
        bool overseer;
    }

    /// @notice Emergency access was opened.
    /// @param ref The opening.
    /// @param opener The agency that opened it.
    /// @param custodian The agency that keeps the records.
    /// @param reason Why, as a number of the table above.
    /// @param justification Commitment to the reasons in words.
    /// @param reviewBy First second at which it is overdue for review.
    event GlassBroken(
        bytes32 indexed ref,
        uint16 indexed opener,
        uint16 indexed custodian,
        uint8 reason,
        bytes32 justification,
        uint48 reviewBy
    );

    /// @notice Emergency access was closed before its time.
    /// @param ref The opening.
    event GlassClosed(bytes32 indexed ref);

    /// @notice An opening was reviewed. {GlassBroken} of the same reference says whose it was.
    /// @param ref The opening.
    /// @param reviewer The agency that reviewed it.
    /// @param outcome What it found, as a number of {Outcome}.
    /// @param finding Commitment to the finding in words.
    event Reviewed(bytes32 indexed ref, uint16 indexed reviewer, uint8 outcome, bytes32 finding);

    /// @notice An opening was not reviewed in time. It must still be reviewed.
    /// @param ref The opening.
    /// @param opener The agency that opened it.
    /// @param custodian The agency that should have reviewed it.
    /// @param reviewBy First second at which it was overdue.
    event Overdue(bytes32 indexed ref, uint16 indexed opener, uint16 indexed custodian, uint48 reviewBy);

    /// @notice A governor set how an agency may use emergency access.
    /// @param agency The agency.
    /// @param cap How many of its openings may wait for review at once.
    /// @param reviewPeriod How long a review of its openings may take, in seconds.
    event LimitsSet(uint16 indexed agency, uint32 cap, uint32 reviewPeriod);

    /// @notice A governor made an agency an overseer, or ended that.
    /// @param agency The agency.
    /// @param overseer Whether it is one now.
    event OverseerSet(uint16 indexed agency, bool overseer);

    /// @notice The opener has used this alert before. Access is not renewed; a new emergency has a new alert.
    /// @param ref The opening.
    error RefUsed(bytes32 ref);

    /// @notice No opening has this reference.
    /// @param ref The reference that was given.
    error UnknownRef(bytes32 ref);

    /// @notice Too many openings of this agency wait for review. Have some reviewed, or let a governor raise the cap.
    /// @param agency The opener.
    /// @param cap How many may wait.
    error RateLimited(uint16 agency, uint32 cap);

    /// @notice The alert is zero.
    error AlertRequired();

    /// @notice The custodian is zero.
    error CustodianRequired();

    /// @notice The reason is not in the table.
    /// @param reason The number that was given.
    error BadReason(uint8 reason);

    /// @notice The justification is zero.
    error JustificationRequired();

    /// @notice The caller's agency neither opened this access nor succeeds the agency that did.
    /// @param ref The opening.
    /// @param agency The caller's agency.
    error NotOpener(bytes32 ref, uint16 agency);

    /// @notice Access has ended: it was closed or reviewed, or its time is over.
    /// @param ref The opening.
    error NotOpen(bytes32 ref);

    /// @notice Access is still open. A review covers all of it, so it comes afterwards.
    /// @param ref The opening.
    /// @param until First second at which it is over, unless the opener closes it before.
    error StillOpen(bytes32 ref, uint48 until);

    /// @notice The caller's agency opened this access, or succeeds the agency that did. Somebody else must review it.
    /// @param ref The opening.
    /// @param agency The caller's agency.
    error SelfReview(bytes32 ref, uint16 agency);

    /// @notice The caller's agency is neither the custodian, nor its successor, nor an overseer.
    /// @param ref The opening.
    /// @param agency The caller's agency.
    error NotReviewer(bytes32 ref, uint16 agency);

    /// @notice The opening has been reviewed.
    /// @param ref The opening.
    error AlreadyReviewed(bytes32 ref);

    /// @notice The outcome is not one of Justified (1), NotJustified (2) or NotEstablished (3).
    /// @param outcome The number that was given.
    error BadOutcome(uint8 outcome);

    /// @notice The finding is zero.
    error FindingRequired();

    /// @notice The review is not overdue yet.
    /// @param ref The opening.
    /// @param reviewBy First second at which it is.
    error NotOverdue(bytes32 ref, uint48 reviewBy);

    /// @notice Somebody has escalated this opening before.
    /// @param ref The opening.
    error AlreadyEscalated(bytes32 ref);

    /// @notice The cap is below the least that may be set.
    /// @param cap The cap that was given.
    error BadCap(uint32 cap);

    /// @notice The review period is shorter or longer than allowed.
    /// @param reviewPeriod The period that was given, in seconds.
    error BadReviewPeriod(uint32 reviewPeriod);

    /// @notice Opens emergency access for 24 hours. Needs {Capabilities-EMERGENCY_OPEN}. No consent, dissent or pause
    /// stops it: only a key that is not valid, and the cap on openings that wait for review.
    /// @dev A custodian that is the opener itself is allowed: an overseer must review it.
    /// @param alert 32 random bytes, or a keyed reference; new for each emergency.
    /// @param custodian The agency that keeps the records.
    /// @param reason Why, as a number of the table above.
    /// @param justification Commitment to the reasons in words.
    /// @return ref The opening.
    function open(bytes32 alert, uint16 custodian, uint8 reason, bytes32 justification) external returns (bytes32 ref);

    /// @notice Closes emergency access before its time. Needs {Capabilities-EMERGENCY_OPEN}, as opener or its
    /// successor. No pause stops it.
    /// @param ref The opening.
    function close(bytes32 ref) external;

    /// @notice Reviews an opening that has ended. Needs {Capabilities-EMERGENCY_REVIEW}, as custodian, its successor
    /// or an overseer, and never as the opener or its successor. No pause stops it. Once only.
    /// @param ref The opening.
    /// @param outcome 1 justified, 2 not justified, 3 not established.
    /// @param finding Commitment to the finding in words.
    function review(bytes32 ref, uint8 outcome, bytes32 finding) external;

    /// @notice Shows that an opening was not reviewed in time. Anyone may send it, once for each opening. The duty to
    /// review stays.
    /// @param ref The opening.
    function escalate(bytes32 ref) external;

    /// @notice Sets how an agency may use emergency access. Governors only. A period counts for later openings.
    /// @param agency The agency.
    /// @param cap How many of its openings may wait for review at once; at least 50, so that it cannot refuse care.
    /// @param reviewPeriod How long a review of its openings may take, in seconds: from two to 31 days.
    function setLimits(uint16 agency, uint32 cap, uint32 reviewPeriod) external;

    /// @notice Makes an agency an overseer, which may review the openings of all others, or ends that. Governors
    /// only.
    /// @param agency The agency.
    /// @param overseer Whether it is to be one.
    function setOverseer(uint16 agency, bool overseer) external;

    /// @notice Whether an opening gives access now: it is open, its time is not over, and its opener is active.
    /// @dev A gateway asks {permits}, which also says whose access to whose records.
    /// @param ref The opening.
    /// @return True when it does.
    function isOpen(bytes32 ref) external view returns (bool);

    /// @notice Whether an opening gives this agency access to that agency's records now.
    /// @param ref The opening.
    /// @param opener The agency that asks.
    /// @param custodian The agency that keeps the records.
    /// @return True when it does.
    function permits(bytes32 ref, uint16 opener, uint16 custodian) external view returns (bool);

    /// @notice Whether an opening was not reviewed in time.
    /// @param ref The opening.
    /// @return True from `reviewBy` on, until it is reviewed.
    function isOverdue(bytes32 ref) external view returns (bool);

    /// @notice Whether an agency could open emergency access now, with a key that may.
    /// @param agency The agency.
    /// @return True when it is active and below its cap.
    function canOpen(uint16 agency) external view returns (bool);

    /// @notice How many openings of an agency wait for review.
    /// @param agency The agency.
    /// @return Opened less reviewed.
    function openCount(uint16 agency) external view returns (uint32);

    /// @notice How an agency may use emergency access.
    /// @param agency The agency.
    /// @return cap How many of its openings may wait for review at once.
    /// @return reviewPeriod How long a review of its openings may take, in seconds.
    function limitsOf(uint16 agency) external view returns (uint32 cap, uint32 reviewPeriod);

    /// @notice An opening as written.
    /// @param ref The opening.
    /// @return The record; all zero for none.
    function opening(bytes32 ref) external view returns (Opening memory);

    /// @notice How an agency has used emergency access.
    /// @param agency The agency.
    /// @return The record; all zero for none.
    function account(uint16 agency) external view returns (Account memory);

    /// @notice The reference of an opening.
    /// @param opener The agency that opens it.
    /// @param alert The alert.
    /// @return The opening.
    function refOf(uint16 opener, bytes32 alert) external view returns (bytes32);
}
