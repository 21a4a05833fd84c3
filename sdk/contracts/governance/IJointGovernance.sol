// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IGovernanceSettings} from "./IGovernanceSettings.sol";

/// @title Joint governance by several public bodies
/// @notice So many agencies approve a call, a delay runs, then it is executed. Made to be the governor of an agency
/// registry, so that no single body can admit, suspend or empower another one.
/// @dev How to put it in charge: deploy the registry with yourself as governor and guardian; admit the agencies and
/// appoint their first admins; deploy this contract; grant it the registry's GOVERNOR_ROLE; renounce both of your
/// roles. It needs no GUARDIAN_ROLE: {pause} keeps the guardian's bounds by itself.
///
/// What a client must mirror:
///
///     id = keccak256(abi.encode(PROPOSAL_DOMAIN, chainId, contract, proposer, target, data, salt))
///     PROPOSAL_DOMAIN = keccak256("tolbooth.JointGovernance.proposal.v1")
interface IJointGovernance is IGovernanceSettings {
    /// @notice Where a proposal stands. Expiry is not written; see {Proposal-expiresAt}.
    enum State {
        None,
        Open,
        Executed,
        Cancelled
    }

    /// @notice One proposal; one storage slot. The call itself is in the event only.
    /// @param state Where it stands.
    /// @param proposer The agency that made it.
    /// @param quorum How many agencies had to approve when it was made. A stricter policy of now binds it too.
    /// @param delay How long it had to wait when it was made. A stricter policy of now binds it too.
    /// @param selector The function that it calls; zero for a call of this contract.
    /// @param epoch How often a seat had been given when it was made. Who came later does not take part.
    /// @param approvals One bit for each seat whose agency approved.
    /// @param approvedAt When the last approval that was needed was given; 0 for none.
    /// @param expiresAt First second at which it can no longer be approved or executed.
    struct Proposal {
        State state;
        uint16 proposer;
        uint8 quorum;
        uint32 delay;
        bytes4 selector;
        uint16 epoch;
        uint32 approvals;
        uint48 approvedAt;
        uint48 expiresAt;
    }

    /// @notice A call was proposed.
    /// @param id The proposal.
    /// @param proposer The agency that made it.
    /// @param target The contract to call.
    /// @param data What to call it with.
    /// @param salt What sets it apart from the same call by the same agency.
    /// @param quorum How many agencies must approve.
    /// @param delay How long it then waits, in seconds.
    /// @param expiresAt First second at which it can no longer be approved or executed.
    event Proposed(
        bytes32 indexed id,
        uint16 indexed proposer,
        address indexed target,
        bytes data,
        bytes32 salt,
        uint8 quorum,
        uint48 delay,
        uint48 expiresAt
    );

    /// @notice An agency approved.
    /// @param id The proposal.
    /// @param agency The agency.
    event Approved(bytes32 indexed id, uint16 indexed agency);

    /// @notice An agency took its approval back.
    /// @param id The proposal.
    /// @param agency The agency.
    event ApprovalWithdrawn(bytes32 indexed id, uint16 indexed agency);

    /// @notice A proposal was executed.
    /// @param id The proposal.
    /// @param agency The agency whose key executed it.
    event Executed(bytes32 indexed id, uint16 indexed agency);

    /// @notice A proposal was cancelled.
    /// @param id The proposal.
    /// @param agency The agency that vetoed it.
    event Cancelled(bytes32 indexed id, uint16 indexed agency);

    /// @notice A single agency paused a contract.
    /// @param target The contract.
    /// @param until First second at which it is no longer paused.
    /// @param agency The agency.
    event PausedUntil(address indexed target, uint48 until, uint16 indexed agency);

    /// @notice The call names no function: it has fewer than four bytes.
    error SelectorRequired();

    /// @notice The agency has made this proposal before. A new one needs a new salt.
    /// @param id The proposal.
    error ProposalExists(bytes32 id);

    /// @notice No proposal has this id.
    /// @param id The id.
    error UnknownProposal(bytes32 id);

    /// @notice The proposal was executed or cancelled.
    /// @param id The proposal.
    /// @param state Where it stands.
    error NotOpen(bytes32 id, State state);

    /// @notice The proposal was not executed in time. Make it again.
    /// @param endedAt First second at which it was too late.
    error Expired(uint48 endedAt);

    /// @notice The agency got its seat after the proposal was made.
    /// @param id The proposal.
    /// @param agency The agency.
    error JoinedLater(bytes32 id, uint16 agency);

    /// @notice The agency has approved this proposal, perhaps by another of its keys.
    /// @param id The proposal.
    /// @param agency The agency.
    error AlreadyApproved(bytes32 id, uint16 agency);

    /// @notice The agency has not approved this proposal.
    /// @param id The proposal.
    /// @param agency The agency.
    error NotApproved(bytes32 id, uint16 agency);

    /// @notice Too few approvals count now.
    /// @param have How many count: of agencies that are active and have had their seat since the proposal was made.
    /// @param need How many are needed.
    error QuorumShort(uint8 have, uint8 need);

    /// @notice The delay is not over.
    /// @param readyAt First second at which the proposal can be executed.
    error NotReady(uint48 readyAt);

    /// @notice The target holds no contract.
    /// @param target The address.
    error NoContract(address target);

    /// @notice The call failed. The proposal stays open.
    /// @param reason What the target said.
    error CallFailed(bytes reason);

    /// @notice A single agency has paused this contract before and the members have not yet decided on a pause of it.
    /// @param target The contract.
    error PauseRatificationRequired(address target);

    /// @notice The contract is paused for longer than a single agency may pause it.
    /// @param target The contract.
    /// @param until First second at which it is no longer paused.
    error AlreadyPaused(address target, uint48 until);

    /// @notice Proposes a call. Needs {Capabilities-GOVERNANCE_PROPOSE} and a seat. It approves nothing yet.
    /// @dev The call's data is public. Put nothing personal in it.
    /// @param target The contract to call.
    /// @param data The call: a selector and its arguments.
    /// @param salt What sets it apart from the same call by the same agency.
    /// @return id The proposal.
    function propose(address target, bytes calldata data, bytes32 salt) external returns (bytes32 id);

    /// @notice Approves a proposal for the caller's agency. Needs {Capabilities-GOVERNANCE_APPROVE} and a seat.
    /// @dev The delay starts again when the approval is needed: when fewer agencies than the quorum count without it.
    /// @param id The proposal.
    function approve(bytes32 id) external;

    /// @notice Takes the approval of the caller's agency back. Needs {Capabilities-GOVERNANCE_APPROVE} and a seat.
    /// @param id The proposal.
    function withdrawApproval(bytes32 id) external;

    /// @notice Cancels a proposal for good. Needs {Capabilities-GOVERNANCE_VETO} and a seat; one agency is enough.
    /// @param id The proposal.
    function cancel(bytes32 id) external;

    /// @notice Executes a proposal. Needs {Capabilities-GOVERNANCE_PROPOSE} and a seat.
    /// @dev Approvals are counted now. The stricter of the policy when it was made and the policy now holds.
    /// @param proposer The agency that made it.
    /// @param target The contract to call.
    /// @param data The call.
    /// @param salt Its salt.
    /// @return result What the target gave back.
    function execute(
        uint16 proposer,
        address target,
        bytes calldata data,
        bytes32 salt
    ) external returns (bytes memory result);

    /// @notice Pauses what a contract grants for 72 hours. Needs {Capabilities-GOVERNANCE_GUARD} and a seat; one agency
    /// is enough.
    /// @dev Not a second time before the members have executed a pause of that contract, of any length. It never
    /// shortens a pause.
    /// @param target The contract; one behind the same registry.
    function pause(address target) external;

    /// @notice A proposal as written.
    /// @param id The proposal.
    /// @return The record; all zero for none.
    function proposalRecord(bytes32 id) external view returns (Proposal memory);

    /// @notice How far a proposal has come now.
    /// @param id The proposal.
    /// @return have How many approvals count.
    /// @return need How many are needed.
    /// @return readyAt First second at which its delay is over, if no more approvals are needed.
    function tally(bytes32 id) external view returns (uint8 have, uint8 need, uint48 readyAt);

    /// @notice Whether a single agency has paused a contract since the members last decided on a pause of it.
    /// @param target The contract.
    /// @return True when it has; {pause} is then refused.
    function guardSpent(address target) external view returns (bool);

    /// @notice The id of a proposal.
    /// @param proposer The agency that makes it.
    /// @param target The contract to call.
    /// @param data The call.
    /// @param salt Its salt.
    /// @return The id.
    function proposalId(
        uint16 proposer,
        address target,
        bytes calldata data,
        bytes32 salt
    ) external view returns (bytes32);
}
