// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {IJointGovernance} from "@tolbooth/sdk/contracts/governance/IJointGovernance.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title Something to call: counts calls by a key, refuses on request, and can call back
contract CallTarget {
    error Refused(uint256 code);

    mapping(bytes32 key => uint256 count) public calls;
    mapping(bytes32 key => address caller) public callerOf;
    address private _back;
    bytes private _data;
    bytes public answer;

    function act(bytes32 key) external returns (uint256) {
        callerOf[key] = msg.sender;
        return ++calls[key];
    }

    function other(bytes32 key) external returns (uint256) {
        return ++calls[key];
    }

    function refuse(uint256 code) external pure {
        revert Refused(code);
    }

    function arm(address back, bytes calldata data) external {
        (_back, _data) = (back, data);
    }

    /// @dev Calls back and keeps what it was told.
    function callBack(bytes32 key) external {
        ++calls[key];
        (, answer) = _back.call(_data);
    }
}

/// @title A joint governance of four of five agencies over a registry that the test still governs as well
abstract contract JointGovernanceFixture is Fixture {
    uint48 internal constant DELAY = 1 days;
    uint8 internal constant QUORUM = 2;
    uint48 internal constant LIFE = 60 days;
    bytes32 internal constant SALT = keccak256("salt");
    bytes32 internal constant KEY = keccak256("key");

    JointGovernance internal governance;
    CallTarget internal target;

    function setUp() public virtual override {
        super.setUp();
        for (uint16 id = 1; id <= 5; ++id) {
            admit(id, ALL);
            empower(id);
        }
        governance = new JointGovernance(registry, fourMembers(), QUORUM, DELAY);
        target = new CallTarget();
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.prank(governor);
        registry.grantRole(role, address(governance));
    }

    function fourMembers() internal pure returns (uint16[] memory members) {
        members = new uint16[](4);
        for (uint16 index = 0; index < 4; ++index) members[index] = index + 1;
    }

    function actCall() internal pure returns (bytes memory) {
        return abi.encodeCall(CallTarget.act, (KEY));
    }

    function idOf(uint16 agency, address to, bytes memory data, bytes32 salt) internal view returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    keccak256("tolbooth.JointGovernance.proposal.v1"),
                    block.chainid,
                    address(governance),
                    agency,
                    to,
                    data,
                    salt
                )
            );
    }

    function propose(uint16 agency, address to, bytes memory data) internal returns (bytes32) {
        vm.prank(adminOf(agency));
        return governance.propose(to, data, SALT);
    }

    function proposeAct() internal returns (bytes32) {
        return propose(1, address(target), actCall());
    }

    function approve(uint16 agency, bytes32 id) internal {
        vm.prank(adminOf(agency));
        governance.approve(id);
    }

    function withdraw(uint16 agency, bytes32 id) internal {
        vm.prank(adminOf(agency));
        governance.withdrawApproval(id);
    }

    function cancel(uint16 agency, bytes32 id) internal {
        vm.prank(adminOf(agency));
        governance.cancel(id);
    }

    function execute(address to, bytes memory data) internal returns (bytes memory) {
        vm.prank(adminOf(1));
        return governance.execute(1, to, data, SALT);
    }

    function executeAct() internal {
        execute(address(target), actCall());
    }

    /// @dev Decides by the first `count` members, with all delays.
    function decide(uint16 count, address to, bytes memory data, bytes32 salt) internal {
        prepare(count, to, data, salt);
        vm.prank(adminOf(1));
        governance.execute(1, to, data, salt);
    }

    /// @dev Everything but the execution.
    function prepare(uint16 count, address to, bytes memory data, bytes32 salt) internal {
        vm.prank(adminOf(1));
        bytes32 id = governance.propose(to, data, salt);
        for (uint16 agency = 1; agency <= count; ++agency) approve(agency, id);
        (, , uint48 readyAt) = governance.tally(id);
        vm.warp(readyAt);
    }

    /// @dev Decides on the contract itself, by its two first members.
    function decideSelf(bytes memory data) internal {
        decide(QUORUM, address(governance), data, keccak256(abi.encode(data, block.timestamp)));
    }

    function setPolicy(bytes4 selector, uint8 quorum, uint48 delay) internal {
        uint8 need = governance.strictestPolicy().quorum;
        bytes memory data = abi.encodeCall(IGovernanceSettings.setPolicy, (selector, quorum, delay));
        decide(need, address(governance), data, keccak256(abi.encode(data, block.timestamp)));
    }

    function assertTally(bytes32 id, uint8 have, uint8 need, uint48 readyAt) internal view {
        (uint8 haveNow, uint8 needNow, uint48 readyNow) = governance.tally(id);
        assertEq(haveNow, have, "have");
        assertEq(needNow, need, "need");
        assertEq(readyNow, readyAt, "readyAt");
    }

    function assertPolicy(IGovernanceSettings.Policy memory policy, uint8 quorum, uint48 delay) internal pure {
        assertEq(policy.quorum, quorum, "quorum");
        assertEq(policy.delay, delay, "delay");
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }

    function callFailed(bytes memory reason) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IJointGovernance.CallFailed.selector, reason);
    }

    /// @dev A key of an agency that may do all but one thing.
    function keyWithout(uint16 agency, uint64 capability) internal returns (address) {
        return addKey(agency, string.concat("without ", vm.toString(capability)), ~capability);
    }

    function proposeCapability() internal pure returns (uint64) {
        return Capabilities.GOVERNANCE_PROPOSE;
    }
}
