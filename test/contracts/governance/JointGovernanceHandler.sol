// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {IGovernanceSettings} from "@tolbooth/sdk/contracts/governance/IGovernanceSettings.sol";
import {JointGovernance} from "@tolbooth/sdk/contracts/governance/JointGovernance.sol";
import {CallTarget} from "./JointGovernanceFixture.sol";
import {JointGovernanceModel} from "./JointGovernanceModel.sol";

/// @title Acts on a joint governance as six agencies could, and keeps its model
contract JointGovernanceHandler is JointGovernanceModel {
    AgencyRegistry public immutable registry;
    JointGovernance public immutable governance;
    CallTarget public immutable target;
    address public immutable governor;

    mapping(bytes32 act => uint256 count) public done;
    uint256 private _nonce;

    constructor(AgencyRegistry registry_, JointGovernance governance_, CallTarget target_, address governor_) {
        (registry, governance, target, governor) = (registry_, governance_, target_, governor_);
        for (uint16 agency = 1; agency <= 4; ++agency) joiningOf[agency] = ++joins;
        policies[0] = Policy(2, 1 days);
        policiesChangedAt = uint48(block.timestamp);
    }

    // ------------------------------------------------------------------ acts on proposals

    function propose(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        bytes32 key = bytes32(++_nonce);
        bytes4 selector = seed % 2 == 0 ? CallTarget.act.selector : CallTarget.other.selector;
        bytes memory data = abi.encodeWithSelector(selector, key);
        vm.prank(keyOf(agency));
        try governance.propose(address(target), data, key) returns (bytes32 id) {
            assertTrue(mayAct(agency), "proposed without a seat");
            ids.push(id);
            (uint8 quorum, uint48 delay) = policyOf(selector);
            models[id] = Model(agency, selector, data, key, quorum, delay, joins, 0, uint48(block.timestamp), false, 0);
            ++done["propose"];
        } catch {
            assertFalse(mayAct(agency), "a good proposal was refused");
        }
    }

    /// @dev `second` approves by another key of the same agency.
    function approve(uint256 agencySeed, uint256 seed, bool second) external {
        if (ids.length == 0) return;
        uint16 agency = agencyAt(agencySeed);
        bytes32 id = pick(seed);
        bool allowed = takesPart(agency, id) && approvedBy[id][agency] != joiningOf[agency];
        (uint8 need, ) = binding(id);
        bool needed = counted(id) < need;
        vm.prank(second ? secondKeyOf(agency) : keyOf(agency));
        try governance.approve(id) {
            assertTrue(allowed, "approved twice or without taking part");
            approvedBy[id][agency] = joiningOf[agency];
            if (needed) models[id].neededAt = uint48(block.timestamp);
            ++done["approve"];
        } catch {
            assertFalse(allowed, "a good approval was refused");
        }
    }

    function withdrawApproval(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        uint16 agency = agencyAt(agencySeed);
        bytes32 id = pick(seed);
        bool allowed = takesPart(agency, id) && approvedBy[id][agency] == joiningOf[agency];
        vm.prank(keyOf(agency));
        try governance.withdrawApproval(id) {
            assertTrue(allowed, "took back what was not given");
            approvedBy[id][agency] = 0;
            ++done["withdraw"];
        } catch {
            assertFalse(allowed, "a withdrawal was refused");
        }
    }

    function cancel(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0 || seed % 4 != 0) return;
        uint16 agency = agencyAt(agencySeed);
        bytes32 id = pick(seed >> 2);
        bool allowed = mayAct(agency) && open(id);
        vm.prank(keyOf(agency));
        try governance.cancel(id) {
            assertTrue(allowed, "vetoed without a seat or too late");
            models[id].cancelled = true;
            ++done["cancel"];
        } catch {
            assertFalse(allowed, "a veto was refused");
        }
    }

    function execute(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        uint16 agency = agencyAt(agencySeed);
        bytes32 id = pick(seed);
        Model storage one = models[id];
        bool allowed = mayAct(agency) && executable(id);
        vm.prank(keyOf(agency));
        try governance.execute(one.proposer, address(target), one.data, one.key) {
            assertTrue(allowed, "executed too early, twice or without a quorum");
            ++one.executions;
            ++done["execute"];
        } catch {
            assertFalse(allowed, "an execution was refused");
        }
    }

    // ------------------------------------------------------------------ acts around them

    /// @dev All active members agree on a change of the contract itself, or on a pause.
    function govern(uint256 what, uint256 seed) external {
        (uint8 quorum, uint48 delay) = strictest();
        if (activeMembers() < quorum) return;
        uint16 agency = agencyAt(seed);
        uint256 kind = what % 5;
        bytes4 selector = [bytes4(0), CallTarget.act.selector, CallTarget.other.selector][(seed >> 16) % 3];
        uint8 newQuorum = uint8(1 + ((seed >> 24) % 4));
        uint48 newDelay = uint48((seed >> 32) % 4 days);
        bytes memory data;
        if (kind == 0) {
            if (joiningOf[agency] != 0 || suspended[agency]) return;
            data = abi.encodeCall(IGovernanceSettings.addMember, (agency));
        } else if (kind == 1) {
            if (joiningOf[agency] == 0 || memberCount() - 1 < quorum) return;
            data = abi.encodeCall(IGovernanceSettings.removeMember, (agency));
        } else if (kind == 2) {
            if (newQuorum > memberCount()) return;
            data = abi.encodeCall(IGovernanceSettings.setPolicy, (selector, newQuorum, newDelay));
        } else if (kind == 3) {
            if (selector == 0 || policies[selector].quorum == 0) return;
            data = abi.encodeCall(IGovernanceSettings.clearPolicy, (selector));
        } else {
            data = abi.encodeCall(IAgencyRegistry.pause, (address(target), uint48(block.timestamp + (seed % 9 days))));
        }
        decide(kind == 4 ? address(registry) : address(governance), data, delay);
        if (kind == 0) joiningOf[agency] = ++joins;
        if (kind == 1) joiningOf[agency] = 0;
        if (kind == 2) policies[selector] = Policy(newQuorum, newDelay);
        if (kind == 3) delete policies[selector];
        if (kind == 2 || kind == 3) policiesChangedAt = uint48(block.timestamp);
        if (kind == 4) guardPauses = 0;
        ++done[bytes32(abi.encodePacked("govern", uint8(48 + kind)))];
    }

    function guard(uint256 agencySeed) external {
        uint16 agency = agencyAt(agencySeed);
        uint48 before = registry.pausedUntil(address(target));
        bool allowed = mayAct(agency) && guardPauses == 0 && before < block.timestamp + 72 hours;
        vm.prank(keyOf(agency));
        try governance.pause(address(target)) {
            assertTrue(allowed, "paused a second time, or without a seat");
            assertEq(registry.pausedUntil(address(target)), block.timestamp + 72 hours);
            ++guardPauses;
            ++done["guard"];
        } catch {
            assertFalse(allowed, "a pause was refused");
        }
    }

    function suspend(uint256 agencySeed, uint256 chance) external {
        uint16 agency = agencyAt(agencySeed);
        suspended[agency] = chance % 3 == 0;
        vm.prank(governor);
        registry.setStatus(agency, suspended[agency] ? 2 : 1);
        ++done["suspend"];
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, time % 8 == 0 ? 40 days : 2 days));
        ++done["time"];
    }

    // ------------------------------------------------------------------ helpers

    function keyOf(uint16 agency) private returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    function secondKeyOf(uint16 agency) private returns (address) {
        return makeAddr(string.concat("second ", vm.toString(agency)));
    }

    function decide(address to, bytes memory data, uint48 delay) private {
        bytes32 salt = bytes32(++_nonce);
        bytes32 id = 0;
        uint16 proposer = 0;
        for (uint16 agency = 1; agency <= AGENCIES; ++agency) {
            if (!mayAct(agency)) continue;
            if (proposer == 0) {
                proposer = agency;
                vm.prank(keyOf(agency));
                id = governance.propose(to, data, salt);
            }
            vm.prank(keyOf(agency));
            governance.approve(id);
        }
        vm.warp(block.timestamp + delay);
        vm.prank(keyOf(proposer));
        governance.execute(proposer, to, data, salt);
    }

    function pick(uint256 seed) private view returns (bytes32) {
        uint256 recent = ids.length < 4 ? ids.length : 4;
        return seed % 5 == 0 ? ids[(seed >> 8) % ids.length] : ids[ids.length - 1 - ((seed >> 8) % recent)];
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }
}
