// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "./Capabilities.sol";
import {GovernanceSettings} from "./GovernanceSettings.sol";
import {IAgencyRegistry} from "./IAgencyRegistry.sol";
import {IGovernanceSettings} from "./IGovernanceSettings.sol";
import {IJointGovernance} from "./IJointGovernance.sol";

/// @title Joint governance by several public bodies
/// @notice So many agencies approve a call, a delay runs, then it is executed.
/// @dev Rules worth knowing:
/// - An agency counts once, however many keys it has, and only while it is active and has had its seat since before the
///   proposal was made. Whether it counts is asked at execution.
/// - A proposal is bound by the policy when it was made and by the policy now, whichever is stricter. A change of any
///   policy starts the delay of every open proposal again.
/// - No pause stops anything here. Otherwise a pause of this contract could never be lifted.
/// - Whoever executes chooses how much gas the call gets. A call that fails leaves the proposal open.
contract JointGovernance is IJointGovernance, GovernanceSettings {
    /// @notice First word of every proposal id's preimage.
    bytes32 public constant PROPOSAL_DOMAIN = keccak256("tolbooth.JointGovernance.proposal.v1");

    /// @notice How long a proposal can be approved and executed. Longer than {MAX_DELAY}.
    uint48 public constant PROPOSAL_LIFE = 60 days;

    /// @notice How long a single agency may pause a contract.
    uint48 public constant MAX_PAUSE = 72 hours;

    mapping(bytes32 id => Proposal proposal) private _proposals;

    /// @inheritdoc IJointGovernance
    mapping(address target => bool spent) public override guardSpent;

    /// @notice Starts with its first members and a base policy, and without a proposal.
    /// @param registry_ The registry that gates this contract.
    /// @param members_ The first members; active in the registry.
    /// @param quorum How many of them must approve, unless a function has a policy of its own.
    /// @param delay How long a call then waits, in seconds.
    constructor(
        IAgencyRegistry registry_,
        uint16[] memory members_,
        uint8 quorum,
        uint48 delay
    ) GovernanceSettings(registry_, members_, quorum, delay) {}

    /// @inheritdoc IJointGovernance
    function propose(address target, bytes calldata data, bytes32 salt) external override returns (bytes32 id) {
        uint16 agency = _authoriseMember(Capabilities.GOVERNANCE_PROPOSE);
        if (data.length < 4) revert SelectorRequired();
        bytes4 selector = bytes4(data);
        if (target == address(this)) {
            if (!_isSetUp(selector)) revert SelfTargetOnly(selector);
            selector = NO_SELECTOR;
        }

        id = proposalId(agency, target, data, salt);
        if (_proposals[id].state != State.None) revert ProposalExists(id);
        _beforePropose(agency, target, bytes4(data));
        Policy memory policy = _policyOf(selector);
        uint48 expiresAt = uint48(block.timestamp) + PROPOSAL_LIFE;
        _proposals[id] = Proposal({
            state: State.Open,
            proposer: agency,
            quorum: policy.quorum,
            delay: uint32(policy.delay),
            selector: selector,
            epoch: _settings.epoch,
            approvals: 0,
            approvedAt: 0,
            expiresAt: expiresAt
        });
        emit Proposed(id, agency, target, data, salt, policy.quorum, policy.delay, expiresAt);
    }

    /// @inheritdoc IJointGovernance
    function approve(bytes32 id) external override {
        (Proposal storage proposal, uint16 agency, uint32 bit) = _vote(id);
        uint32 approvals = proposal.approvals;
        if (approvals & bit != 0) revert AlreadyApproved(id, agency);
        uint8 need = _bindingPolicy(proposal).quorum;
        bool needed = _bitsOf(approvals) < need || _countUpTo(need, approvals, proposal.epoch) < need;
        uint48 approvedAt = needed ? uint48(block.timestamp) : proposal.approvedAt;
        // One write. With two, an estimate made in the second of the last approval would be too low in the next one.
        (proposal.approvals, proposal.approvedAt) = (approvals | bit, approvedAt);
        emit Approved(id, agency);
    }

    /// @inheritdoc IJointGovernance
    function withdrawApproval(bytes32 id) external override {
        (Proposal storage proposal, uint16 agency, uint32 bit) = _vote(id);
        uint32 approvals = proposal.approvals;
        if (approvals & bit == 0) revert NotApproved(id, agency);
        proposal.approvals = approvals & ~bit;
        emit ApprovalWithdrawn(id, agency);
    }

    /// @inheritdoc IJointGovernance
    function cancel(bytes32 id) external override {
        uint16 agency = _authoriseMember(Capabilities.GOVERNANCE_VETO);
        _openProposal(id).state = State.Cancelled;
        emit Cancelled(id, agency);
    }

    /// @inheritdoc IJointGovernance
    function execute(
        uint16 proposer,
        address target,
        bytes calldata data,
        bytes32 salt
    ) external override returns (bytes memory) {
        uint16 agency = _authoriseMember(Capabilities.GOVERNANCE_PROPOSE);
        bytes32 id = proposalId(proposer, target, data, salt);
        Proposal storage proposal = _openProposal(id);
        (uint8 have, uint8 need, uint48 readyAt) = _tally(proposal);
        if (have < need) revert QuorumShort(have, need);
        if (block.timestamp < readyAt) revert NotReady(readyAt);

        // Everything is written before the call, so that the target finds nothing half done.
        proposal.state = State.Executed;
        _noteRatification(target, data);
        emit Executed(id, agency);
        return _call(target, data);
    }

    /// @inheritdoc IJointGovernance
    function pause(address target) external override {
        uint16 agency = _authoriseMember(Capabilities.GOVERNANCE_GUARD);
        if (guardSpent[target]) revert PauseRatificationRequired(target);
        uint48 until = uint48(block.timestamp) + MAX_PAUSE;
        uint48 paused = registry.pausedUntil(target);
        if (paused >= until) revert AlreadyPaused(target, paused);
        guardSpent[target] = true;
        emit PausedUntil(target, until, agency);
        registry.pause(target, until);
    }

    /// @inheritdoc IJointGovernance
    function proposalRecord(bytes32 id) external view override returns (Proposal memory) {
        return _proposals[id];
    }

    /// @inheritdoc IJointGovernance
    function tally(bytes32 id) external view override returns (uint8 have, uint8 need, uint48 readyAt) {
        Proposal storage proposal = _proposals[id];
        if (proposal.state == State.None) revert UnknownProposal(id);
        return _tally(proposal);
    }

    /// @inheritdoc IJointGovernance
    function proposalId(
        uint16 proposer,
        address target,
        bytes calldata data,
        bytes32 salt
    ) public view override returns (bytes32) {
        return keccak256(abi.encode(PROPOSAL_DOMAIN, block.chainid, address(this), proposer, target, data, salt));
    }

    /// @notice For a project's own rules: called before a proposal is made. It may only refuse, for it cannot write.
    /// @dev Override it in a contract of your own and revert with an error of your own. Here it allows everything.
    /// @param agency The agency that proposes.
    /// @param target The contract that would be called.
    /// @param selector The function that would be called.
    function _beforePropose(uint16 agency, address target, bytes4 selector) internal view virtual {}

    /// @dev Notes that the members decided on a pause of a contract. The registry refuses call data that is cut short.
    function _noteRatification(address target, bytes calldata data) private {
        if (target != address(registry) || bytes4(data) != IAgencyRegistry.pause.selector || data.length < 36) return;
        delete guardSpent[address(uint160(uint256(bytes32(data[4:36]))))];
    }

    /// @dev Calls a contract. An address without code would take any call.
    function _call(address target, bytes calldata data) private returns (bytes memory) {
        if (target.code.length == 0) revert NoContract(target);
        // solhint-disable-next-line avoid-low-level-calls
        (bool success, bytes memory answer) = target.call(data);
        if (!success) revert CallFailed(answer);
        return answer;
    }

    /// @dev The gate of everything: a capability and a seat. No pause stops it.
    function _authoriseMember(uint64 capability) private view returns (uint16 agency) {
        agency = _authoriseAlways(capability);
        _requireSeat(agency);
    }

    /// @dev The gate of approving and taking it back: an open proposal in which the caller's agency takes part, and the
    /// bit of its seat.
    function _vote(bytes32 id) private view returns (Proposal storage proposal, uint16 agency, uint32 bit) {
        agency = _authoriseAlways(Capabilities.GOVERNANCE_APPROVE);
        uint256 seat = _requireSeat(agency) - 1;
        proposal = _openProposal(id);
        (, uint16 epoch) = _seatAt(seat);
        if (epoch > proposal.epoch) revert JoinedLater(id, agency);
        bit = uint32(1 << seat);
    }

    /// @dev A proposal that can still be approved, cancelled and executed.
    function _openProposal(bytes32 id) private view returns (Proposal storage proposal) {
        proposal = _proposals[id];
        (State state, uint48 expiresAt) = (proposal.state, proposal.expiresAt);
        if (state == State.None) revert UnknownProposal(id);
        if (state != State.Open) revert NotOpen(id, state);
        if (block.timestamp >= expiresAt) revert Expired(expiresAt);
    }

    /// @dev What a proposal has and needs now.
    function _tally(Proposal storage proposal) private view returns (uint8 have, uint8 need, uint48 readyAt) {
        Policy memory policy = _bindingPolicy(proposal);
        need = policy.quorum;
        have = _countUpTo(MAX_MEMBERS, proposal.approvals, proposal.epoch);
        uint48 since = proposal.approvedAt;
        if (_settings.changedAt > since) since = _settings.changedAt;
        readyAt = since + policy.delay;
    }

    /// @dev The stricter of a proposal's policy when it was made and its policy now, in each of the two parts.
    function _bindingPolicy(Proposal storage proposal) private view returns (Policy memory policy) {
        policy = _policyOf(proposal.selector);
        if (proposal.quorum > policy.quorum) policy.quorum = proposal.quorum;
        if (proposal.delay > policy.delay) policy.delay = proposal.delay;
    }

    /// @dev How many approvals count now, up to a number at which to stop. A seat that is free has agency 0, which the
    /// registry never calls active.
    function _countUpTo(uint8 enough, uint32 approvals, uint16 epoch) private view returns (uint8 count) {
        for (uint256 seat = 0; approvals != 0 && count < enough; ++seat) {
            if (approvals & 1 != 0) {
                (uint16 agency, uint16 since) = _seatAt(seat);
                if (since <= epoch && registry.isActive(agency)) ++count;
            }
            approvals >>= 1;
        }
    }

    /// @dev How many approvals were given, whether or not they count: it saves asking the registry about each.
    function _bitsOf(uint32 approvals) private pure returns (uint8 count) {
        for (; approvals != 0; approvals &= approvals - 1) ++count;
    }

    /// @dev The functions that set this contract up.
    function _isSetUp(bytes4 selector) private pure returns (bool) {
        return
            selector == IGovernanceSettings.addMember.selector ||
            selector == IGovernanceSettings.removeMember.selector ||
            selector == IGovernanceSettings.setPolicy.selector ||
            selector == IGovernanceSettings.clearPolicy.selector;
    }
}
