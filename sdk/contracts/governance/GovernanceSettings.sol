// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {AgencyGated} from "./AgencyGated.sol";
import {Capabilities} from "./Capabilities.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";
import {IGovernanceSettings} from "./IGovernanceSettings.sol";

/// @title Who governs jointly, and how many must agree to what
/// @notice The member agencies and the policies of {JointGovernance}.
/// @dev Each member has one of 32 seats, so that a proposal keeps its approvals as bits of one word. A seat remembers
/// the epoch in which its agency got it: the number of seats given until then. An approval counts only if the agency
/// that sits there got its seat before the proposal was made, so an approval never passes to whoever sits there next.
abstract contract GovernanceSettings is IGovernanceSettings, AgencyGated {
    using EnumerableSet for EnumerableSet.Bytes32Set;

    /// @dev What every proposal and decision asks; one storage slot.
    struct Settings {
        uint8 members;
        uint8 quorum;
        uint32 delay;
        uint48 changedAt;
        uint16 epoch;
    }

    /// @dev A policy as stored; one storage slot. A quorum of 0 stands for no policy.
    struct StoredPolicy {
        uint8 quorum;
        uint32 delay;
    }

    /// @notice How many agencies can have a seat.
    uint8 public constant MAX_MEMBERS = 32;

    /// @notice How many policies there can be, the base policy included. It bounds the search for the strictest one.
    uint256 public constant MAX_POLICIES = 32;

    /// @notice The longest delay.
    uint48 public constant MAX_DELAY = 30 days;

    /// @dev Stands for the base policy, and in a proposal for a call of this contract itself.
    bytes4 internal constant NO_SELECTOR = bytes4(0);

    /// @dev `quorum` and `delay` are those of the strictest policy.
    Settings internal _settings;

    uint32[32] private _seats;
    mapping(uint16 agency => uint8 number) private _seatNumber;
    mapping(bytes4 selector => StoredPolicy policy) private _policies;
    EnumerableSet.Bytes32Set private _selectors;

    /// @notice Gives the first members their seats and sets the base policy.
    /// @dev Reverts as {addMember} and {setPolicy} do.
    /// @param registry_ The registry that gates this contract.
    /// @param members_ The first members; active in the registry.
    /// @param quorum The base policy's quorum.
    /// @param delay The base policy's delay, in seconds.
    constructor(
        IAgencyRegistry registry_,
        uint16[] memory members_,
        uint8 quorum,
        uint48 delay
    ) AgencyGated(registry_) {
        for (uint256 index = 0; index < members_.length; ++index) _addMember(members_[index]);
        _setPolicy(NO_SELECTOR, quorum, delay);
    }

    /// @inheritdoc IGovernanceSettings
    function addMember(uint16 agency) external override {
        _requireSelf();
        _addMember(agency);
    }

    /// @inheritdoc IGovernanceSettings
    function removeMember(uint16 agency) external override {
        _requireSelf();
        uint8 number = _requireSeat(agency);
        uint8 left = _settings.members - 1;
        if (_settings.quorum > left) revert QuorumUnreachable(_settings.quorum, left);
        _settings.members = left;
        _leave(agency, number);
    }

    /// @inheritdoc IGovernanceSettings
    function inheritSeat(uint16 predecessor) external override {
        uint16 agency = _authoriseAlways(Capabilities.GOVERNANCE_APPROVE);
        uint8 number = _requireSeat(predecessor);
        if (_seatNumber[agency] != 0) revert AlreadyMember(agency);
        if (!_actsFor(agency, predecessor)) revert NotSuccessor(agency, predecessor);
        _leave(predecessor, number);
        _sit(agency, number);
    }

    /// @inheritdoc IGovernanceSettings
    function setPolicy(bytes4 selector, uint8 quorum, uint48 delay) external override {
        _requireSelf();
        _setPolicy(selector, quorum, delay);
    }

    /// @inheritdoc IGovernanceSettings
    function clearPolicy(bytes4 selector) external override {
        _requireSelf();
        if (selector == NO_SELECTOR || !_selectors.remove(selector)) revert UnknownPolicy(selector);
        delete _policies[selector];
        _restate();
        emit PolicyCleared(selector);
    }

    /// @inheritdoc IGovernanceSettings
    function members() external view override returns (uint16[] memory found) {
        found = new uint16[](_settings.members);
        uint256 count = 0;
        for (uint256 seat = 0; seat < MAX_MEMBERS; ++seat) {
            (uint16 agency, ) = _seatAt(seat);
            if (agency != 0) found[count++] = agency;
        }
    }

    /// @inheritdoc IGovernanceSettings
    function isMember(uint16 agency) external view override returns (bool) {
        return _seatNumber[agency] != 0;
    }

    /// @inheritdoc IGovernanceSettings
    function policyFor(address target, bytes4 selector) external view override returns (Policy memory) {
        return _policyOf(target == address(this) ? NO_SELECTOR : selector);
    }

    /// @inheritdoc IGovernanceSettings
    function strictestPolicy() external view override returns (Policy memory) {
        return _policyOf(NO_SELECTOR);
    }

    /// @inheritdoc IGovernanceSettings
    function policySelectors() external view override returns (bytes4[] memory found) {
        uint256 count = _selectors.length();
        found = new bytes4[](count);
        for (uint256 index = 0; index < count; ++index) found[index] = bytes4(_selectors.at(index));
    }

    /// @notice The policy of a function now: its own, or the strictest.
    /// @param selector The function; zero for a call of this contract itself.
    /// @return The policy.
    function _policyOf(bytes4 selector) internal view returns (Policy memory) {
        if (selector != NO_SELECTOR) {
            StoredPolicy storage own = _policies[selector];
            (uint8 quorum, uint32 delay) = (own.quorum, own.delay);
            if (quorum != 0) return Policy(quorum, delay);
        }
        return Policy(_settings.quorum, _settings.delay);
    }

    /// @notice The seat of an agency.
    /// @dev Reverts with {NotMember} when it has none.
    /// @param agency The agency.
    /// @return Its number, counted from 1.
    function _requireSeat(uint16 agency) internal view returns (uint8) {
        uint8 number = _seatNumber[agency];
        if (number == 0) revert NotMember(agency);
        return number;
    }

    /// @notice Who has a seat.
    /// @param seat The seat, counted from 0.
    /// @return agency The agency; 0 for none.
    /// @return epoch The epoch in which it got the seat.
    function _seatAt(uint256 seat) internal view returns (uint16 agency, uint16 epoch) {
        uint32 packed = _seats[seat];
        return (uint16(packed), uint16(packed >> 16));
    }

    /// @dev Checks and writes a policy. The policies are few, so the strictest one is found anew.
    function _setPolicy(bytes4 selector, uint8 quorum, uint48 delay) private {
        uint8 count = _settings.members;
        if (quorum == 0 || quorum > count) revert QuorumUnreachable(quorum, count);
        if (delay > MAX_DELAY) revert DelayTooLong(delay, MAX_DELAY);
        _selectors.add(selector);
        if (_selectors.length() > MAX_POLICIES) revert TooManyPolicies(MAX_POLICIES);
        _policies[selector] = StoredPolicy(quorum, uint32(delay));
        _restate();
        emit PolicySet(selector, quorum, delay);
    }

    /// @dev Finds the strictest policy and starts the delay of every open proposal again.
    function _restate() private {
        (uint8 quorum, uint32 delay) = (0, 0);
        uint256 count = _selectors.length();
        for (uint256 index = 0; index < count; ++index) {
            StoredPolicy storage policy = _policies[bytes4(_selectors.at(index))];
            if (policy.quorum > quorum) quorum = policy.quorum;
            if (policy.delay > delay) delay = policy.delay;
        }
        _settings.quorum = quorum;
        _settings.delay = delay;
        _settings.changedAt = uint48(block.timestamp);
    }

    /// @dev Gives an active agency the first free seat.
    function _addMember(uint16 agency) private {
        if (!registry.isActive(agency)) revert AgencyNotActive(agency);
        if (_seatNumber[agency] != 0) revert AlreadyMember(agency);
        if (_settings.members == MAX_MEMBERS) revert TooManyMembers(MAX_MEMBERS);
        uint8 seat = 0;
        while (_seats[seat] != 0) ++seat;
        ++_settings.members;
        _sit(agency, seat + 1);
    }

    /// @dev Writes a seat that is free.
    function _sit(uint16 agency, uint8 number) private {
        uint16 epoch = ++_settings.epoch;
        _seats[number - 1] = (uint32(epoch) << 16) | agency;
        _seatNumber[agency] = number;
        emit MemberAdded(agency);
    }

    /// @dev Clears a seat.
    function _leave(uint16 agency, uint8 number) private {
        delete _seats[number - 1];
        delete _seatNumber[agency];
        emit MemberRemoved(agency);
    }

    /// @dev Lets only executed proposals pass.
    function _requireSelf() private view {
        if (msg.sender != address(this)) revert SelfTargetOnly(msg.sig);
    }
}
