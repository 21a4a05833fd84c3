// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "../governance/AgencyGated.sol";
import {Capabilities} from "../governance/Capabilities.sol";
import {IAgencyRegistry} from "../governance/IAgencyRegistry.sol";
import {IEmergencyAccess} from "./IEmergencyAccess.sol";

/// @title Emergency access: now, and justified afterwards
/// @notice An agency opens access to records that another agency keeps, without asking for consent first. Another
/// agency must review every opening.
/// @dev Rules worth knowing:
/// - Availability first: nothing here reads a consent, and no pause stops anything. What stops an opening is a key that
///   is not valid, and the cap on openings that wait for review.
/// - An opening ends after {WINDOW} or when its opener closes it. A review comes afterwards and covers all of it.
/// - Who opens names the custodian, but gets in only there: a gateway asks {permits} about itself.
/// - The successor of an opener counts as the opener. A predecessor is closed and can do nothing.
/// - A stolen key can use up the cap. Revoke the key, and let a governor raise the cap in the same hour.
contract EmergencyAccess is IEmergencyAccess, AgencyGated {
    /// @notice First word of every reference's preimage.
    bytes32 public constant REF_DOMAIN = keccak256("tolbooth.EmergencyAccess.ref.v1");

    /// @notice How long access stays open at most.
    uint48 public constant WINDOW = 24 hours;

    /// @notice How many openings of an agency may wait for review at once, unless a governor sets another number.
    uint32 public constant DEFAULT_CAP = 1000;

    /// @notice The least cap that can be set. It bounds routine use and must never refuse care: to stop an agency, take
    /// away its capability or suspend it.
    uint32 public constant LEAST_CAP = 50;

    /// @notice How long a review may take, unless a governor sets another time.
    uint32 public constant DEFAULT_REVIEW_PERIOD = 7 days;

    /// @notice The shortest review period that can be set: a day after the longest access has ended.
    uint32 public constant SHORTEST_REVIEW_PERIOD = 2 days;

    /// @notice The longest review period that can be set.
    uint32 public constant LONGEST_REVIEW_PERIOD = 31 days;

    /// @notice The largest number in the table of reasons.
    uint8 public constant LAST_REASON = 7;

    /// @notice The chain on which this contract was deployed.
    uint256 public immutable deploymentChainId = block.chainid;

    mapping(bytes32 ref => Opening opening) private _openings;
    mapping(uint16 agency => Account account) private _accounts;

    /// @notice Starts with no opening and no overseer.
    /// @param registry_ The registry that gates this contract.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @inheritdoc IEmergencyAccess
    function open(
        bytes32 alert,
        uint16 custodian,
        uint8 reason,
        bytes32 justification
    ) external override returns (bytes32 ref) {
        uint16 opener = _authoriseAlways(Capabilities.EMERGENCY_OPEN);
        if (alert == bytes32(0)) revert AlertRequired();
        if (custodian == 0) revert CustodianRequired();
        if (reason == 0 || reason > LAST_REASON) revert BadReason(reason);
        if (justification == bytes32(0)) revert JustificationRequired();
        uint48 reviewBy = uint48(block.timestamp) + _countOpening(opener);

        ref = refOf(opener, alert);
        Opening storage opened = _openings[ref];
        if (opened.state != State.None) revert RefUsed(ref);
        _beforeOpen(opener, custodian, reason);
        opened.opener = opener;
        opened.custodian = custodian;
        opened.writtenAt = uint48(block.timestamp);
        opened.reviewBy = reviewBy;
        opened.state = State.Open;
        opened.reason = reason;
        emit GlassBroken(ref, opener, custodian, reason, justification, reviewBy);
    }

    /// @inheritdoc IEmergencyAccess
    function close(bytes32 ref) external override {
        uint16 agency = _authoriseAlways(Capabilities.EMERGENCY_OPEN);
        Opening storage opened = _openings[ref];
        (uint16 opener, uint48 writtenAt, State state) = (opened.opener, opened.writtenAt, opened.state);
        if (state == State.None) revert UnknownRef(ref);
        if (!_actsFor(agency, opener)) revert NotOpener(ref, agency);
        if (!_isRunning(state, writtenAt)) revert NotOpen(ref);
        opened.closedAt = uint48(block.timestamp);
        opened.state = State.Closed;
        emit GlassClosed(ref);
    }

    /// @inheritdoc IEmergencyAccess
    function review(bytes32 ref, uint8 outcome, bytes32 finding) external override {
        uint16 reviewer = _authoriseAlways(Capabilities.EMERGENCY_REVIEW);
        Opening storage opened = _openings[ref];
        (uint16 opener, uint16 custodian, uint48 writtenAt, State state, bool escalated) = (
            opened.opener,
            opened.custodian,
            opened.writtenAt,
            opened.state,
            opened.escalated
        );
        if (state == State.None) revert UnknownRef(ref);
        if (state == State.Reviewed) revert AlreadyReviewed(ref);
        if (_actsFor(reviewer, opener)) revert SelfReview(ref, reviewer);
        if (!_actsFor(reviewer, custodian) && !_accounts[reviewer].overseer) revert NotReviewer(ref, reviewer);
        if (_isRunning(state, writtenAt)) revert StillOpen(ref, writtenAt + WINDOW);
        if (outcome == uint8(Outcome.None) || outcome > uint8(Outcome.NotEstablished)) revert BadOutcome(outcome);
        if (finding == bytes32(0)) revert FindingRequired();

        opened.state = State.Reviewed;
        opened.outcome = outcome;
        Account storage used = _accounts[opener];
        ++used.reviewed;
        if (escalated) --used.escalated;
        emit Reviewed(ref, reviewer, outcome, finding);
    }

    /// @inheritdoc IEmergencyAccess
    function escalate(bytes32 ref) external override {
        Opening storage opened = _openings[ref];
        (uint16 opener, uint16 custodian, uint48 reviewBy, State state) = (
            opened.opener,
            opened.custodian,
            opened.reviewBy,
            opened.state
        );
        if (state == State.None) revert UnknownRef(ref);
        if (state == State.Reviewed) revert AlreadyReviewed(ref);
        if (block.timestamp < reviewBy) revert NotOverdue(ref, reviewBy);
        if (opened.escalated) revert AlreadyEscalated(ref);
        opened.escalated = true;
        ++_accounts[opener].escalated;
        emit Overdue(ref, opener, custodian, reviewBy);
    }

    /// @inheritdoc IEmergencyAccess
    function setLimits(uint16 agency, uint32 cap, uint32 reviewPeriod) external override {
        _requireGovernor();
        if (cap < LEAST_CAP) revert BadCap(cap);
        if (reviewPeriod < SHORTEST_REVIEW_PERIOD || reviewPeriod > LONGEST_REVIEW_PERIOD) {
            revert BadReviewPeriod(reviewPeriod);
        }
        Account storage limited = _knownAccount(agency);
        limited.cap = cap;
        limited.reviewPeriod = reviewPeriod;
        emit LimitsSet(agency, cap, reviewPeriod);
    }

    /// @inheritdoc IEmergencyAccess
    function setOverseer(uint16 agency, bool overseer) external override {
        _requireGovernor();
        _knownAccount(agency).overseer = overseer;
        emit OverseerSet(agency, overseer);
    }

    /// @inheritdoc IEmergencyAccess
    function permits(bytes32 ref, uint16 opener, uint16 custodian) external view override returns (bool) {
        Opening storage opened = _openings[ref];
        return opened.opener == opener && opened.custodian == custodian && isOpen(ref);
    }

    /// @inheritdoc IEmergencyAccess
    function isOverdue(bytes32 ref) external view override returns (bool) {
        Opening storage opened = _openings[ref];
        State state = opened.state;
        return state != State.None && state != State.Reviewed && block.timestamp >= opened.reviewBy;
    }

    /// @inheritdoc IEmergencyAccess
    function canOpen(uint16 agency) external view override returns (bool) {
        return registry.isActive(agency) && openCount(agency) < _cap(_accounts[agency].cap);
    }

    /// @inheritdoc IEmergencyAccess
    function limitsOf(uint16 agency) external view override returns (uint32 cap, uint32 reviewPeriod) {
        Account storage limited = _accounts[agency];
        return (_cap(limited.cap), _reviewPeriod(limited.reviewPeriod));
    }

    /// @inheritdoc IEmergencyAccess
    function opening(bytes32 ref) external view override returns (Opening memory) {
        return _openings[ref];
    }

    /// @inheritdoc IEmergencyAccess
    function account(uint16 agency) external view override returns (Account memory) {
        return _accounts[agency];
    }

    /// @inheritdoc IEmergencyAccess
    function isOpen(bytes32 ref) public view override returns (bool) {
        Opening storage opened = _openings[ref];
        return _isRunning(opened.state, opened.writtenAt) && registry.isActive(opened.opener);
    }

    /// @inheritdoc IEmergencyAccess
    function openCount(uint16 agency) public view override returns (uint32) {
        Account storage used = _accounts[agency];
        return used.opened - used.reviewed;
    }

    /// @inheritdoc IEmergencyAccess
    function refOf(uint16 opener, bytes32 alert) public view override returns (bytes32) {
        return keccak256(abi.encode(REF_DOMAIN, deploymentChainId, address(this), opener, alert));
    }

    /// @notice For a project's own rules: called before emergency access is opened. Think twice: whoever is refused
    /// here has no other way to the data. It may only refuse, for it cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param opener The agency that opens.
    /// @param custodian The agency that holds the data.
    /// @param reason The reason code.
    function _beforeOpen(uint16 opener, uint16 custodian, uint8 reason) internal view virtual {}

    /// @dev Counts one more opening below the cap, and gives how long its review may take.
    function _countOpening(uint16 opener) private returns (uint32 reviewPeriod) {
        Account storage used = _accounts[opener];
        (uint32 opened, uint32 reviewed, uint32 cap) = (used.opened, used.reviewed, _cap(used.cap));
        reviewPeriod = _reviewPeriod(used.reviewPeriod);
        if (opened - reviewed >= cap) revert RateLimited(opener, cap);
        used.opened = opened + 1;
    }

    /// @dev The account of an agency, if the registry knows it. Reverts with {UnknownAgency} otherwise.
    function _knownAccount(uint16 agency) private view returns (Account storage) {
        if (registry.statusOf(agency) == IAgencyRegistry.Status.None) revert UnknownAgency(agency);
        return _accounts[agency];
    }

    /// @dev Whether access that was opened then has neither been ended nor ended by itself.
    function _isRunning(State state, uint48 writtenAt) private view returns (bool) {
        return state == State.Open && block.timestamp < writtenAt + WINDOW;
    }

    /// @dev A cap as it counts.
    function _cap(uint32 set) private pure returns (uint32) {
        return set == 0 ? DEFAULT_CAP : set;
    }

    /// @dev A review period as it counts.
    function _reviewPeriod(uint32 set) private pure returns (uint32) {
        return set == 0 ? DEFAULT_REVIEW_PERIOD : set;
    }
}
