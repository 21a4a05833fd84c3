// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAgencyGated} from "./IAgencyGated.sol";

/// @title Who governs jointly, and how many must agree to what
/// @notice The member agencies and the policies of a {IJointGovernance}. Only its own executed proposals change them,
/// except that a successor takes the seat of the agency that it succeeds.
interface IGovernanceSettings is IAgencyGated {
    /// @notice How many agencies must approve a call, and how long it then waits.
    /// @param quorum The number of agencies.
    /// @param delay Seconds from the last approval that was needed to the first second of execution.
    struct Policy {
        uint8 quorum;
        uint48 delay;
    }

    /// @notice An agency got a seat.
    /// @param agency The agency.
    event MemberAdded(uint16 indexed agency);

    /// @notice An agency lost its seat. Its approvals count no more.
    /// @param agency The agency.
    event MemberRemoved(uint16 indexed agency);

    /// @notice A policy was written. The delay of every open proposal starts again.
    /// @param selector The function; zero for the base policy.
    /// @param quorum How many agencies must approve.
    /// @param delay Seconds that it then waits.
    event PolicySet(bytes4 indexed selector, uint8 quorum, uint48 delay);

    /// @notice A function lost its own policy. The strictest one holds for it now.
    /// @param selector The function.
    event PolicyCleared(bytes4 indexed selector);

    /// @notice A function that sets this contract up is called only by an executed proposal, and a proposal calls
    /// nothing else of this contract.
    /// @param selector The function.
    error SelfTargetOnly(bytes4 selector);

    /// @notice The agency is not active in the registry.
    /// @param agency The agency.
    error AgencyNotActive(uint16 agency);

    /// @notice The agency has no seat.
    /// @param agency The agency.
    error NotMember(uint16 agency);

    /// @notice The agency has a seat already.
    /// @param agency The agency.
    error AlreadyMember(uint16 agency);

    /// @notice Every seat is taken.
    /// @param most How many seats there are.
    error TooManyMembers(uint8 most);

    /// @notice The agency does not succeed the other one.
    /// @param agency The caller's agency.
    /// @param predecessor The agency whose seat it wants.
    error NotSuccessor(uint16 agency, uint16 predecessor);

    /// @notice The quorum is zero, or more than the members there are or would be left.
    /// @param quorum The quorum.
    /// @param members The number of members.
    error QuorumUnreachable(uint8 quorum, uint8 members);

    /// @notice The delay is too long.
    /// @param delay The delay that was given.
    /// @param longest The longest that may be given.
    error DelayTooLong(uint48 delay, uint48 longest);

    /// @notice As many functions as can have a policy of their own. Clear one first.
    /// @param most How many that is, the base policy included.
    error TooManyPolicies(uint256 most);

    /// @notice The function has no policy of its own. The base policy cannot be cleared.
    /// @param selector The function.
    error UnknownPolicy(bytes4 selector);

    /// @notice Gives an agency a seat. By an executed proposal only.
    /// @dev It takes part in proposals made from then on.
    /// @param agency The agency; active.
    function addMember(uint16 agency) external;

    /// @notice Takes an agency's seat away. By an executed proposal only.
    /// @param agency The agency.
    function removeMember(uint16 agency) external;

    /// @notice Takes the seat of an agency that the caller's agency succeeds. Needs {Capabilities-GOVERNANCE_APPROVE}.
    /// @dev The registry's governor decided the succession, so nobody need vote again. What the predecessor approved
    /// does not pass on. A successor that has a seat already gets no second one.
    /// @param predecessor The agency that ended.
    function inheritSeat(uint16 predecessor) external;

    /// @notice Writes the policy of a function. By an executed proposal only.
    /// @param selector The function's selector; zero for the base policy, below which the strictest one never falls.
    /// @param quorum How many agencies must approve; 1 to the number of members.
    /// @param delay Seconds that it then waits; at most 30 days.
    function setPolicy(bytes4 selector, uint8 quorum, uint48 delay) external;

    /// @notice Takes a function's own policy away, so that the strictest one holds. By an executed proposal only.
    /// @param selector The function's selector, not zero.
    function clearPolicy(bytes4 selector) external;

    /// @notice The agencies that have a seat.
    /// @return Their numbers, in the order of their seats.
    function members() external view returns (uint16[] memory);

    /// @notice Whether an agency has a seat. Says nothing about whether it is active.
    /// @param agency The agency.
    /// @return True when it has.
    function isMember(uint16 agency) external view returns (bool);

    /// @notice What holds now for a call.
    /// @dev The strictest policy for this contract itself and for every function without one of its own.
    /// @param target The contract to call.
    /// @param selector The function.
    /// @return The policy.
    function policyFor(address target, bytes4 selector) external view returns (Policy memory);

    /// @notice The strictest policy: the highest quorum and the longest delay of all, the base policy included.
    /// @return The policy.
    function strictestPolicy() external view returns (Policy memory);

    /// @notice The functions that have a policy of their own.
    /// @return Their selectors, in no order; zero stands for the base policy.
    function policySelectors() external view returns (bytes4[] memory);
}
