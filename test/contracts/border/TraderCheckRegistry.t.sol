// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ITraderCheckRegistry} from "@tolbooth/sdk/contracts/border/ITraderCheckRegistry.sol";
import {TraderCheckRegistry} from "@tolbooth/sdk/contracts/border/TraderCheckRegistry.sol";
import {TraderCheckTypes} from "@tolbooth/sdk/contracts/border/TraderCheckTypes.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {TraderCheckRegistryFixture} from "./TraderCheckRegistryFixture.sol";

/// @notice The numbered invariants one by one, the derivation of keys, and what governors set.
contract TraderCheckRegistryTest is TraderCheckRegistryFixture {
    /// @dev Invariant 1: with each condition met or broken, a check is valid exactly when all are met.
    function test_C1_1_validExactlyWhenEveryConditionHolds() public {
        for (uint256 broken = 0; broken < 32; ++broken) {
            uint256 before = vm.snapshotState();
            putAs(FOOD);
            vm.warp(START + 1);
            if (broken & 1 != 0) withdrawAs(FOOD);
            else if (broken & 2 != 0) disputeAs(POLICE);
            if (broken & 8 != 0) {
                vm.prank(governor);
                checks.voidChecks(FOOD, START, START + 1);
            }
            if (broken & 16 != 0) setStatus(FOOD, 2);
            if (broken & 4 != 0) vm.warp(UNTIL);
            assertEq(checks.valid(key), broken == 0);
            vm.revertToState(before);
        }
    }

    /// @dev Invariant 2: whatever the other agency, the check stays the first one's.
    function testFuzz_C1_2_onlyTheCheckerOverwrites(uint16 first, uint16 second, uint8 state) public {
        first = uint16(bound(first, 1, 4));
        second = uint16(bound(second, 1, 4));
        putAs(first);
        if (state % 4 == 1) withdrawAs(first);
        if (state % 4 == 2) disputeAs(POLICE);
        if (state % 4 == 3) vm.warp(UNTIL + 1);
        uint48 until = uint48(block.timestamp) + 1 days;
        if (first != second) {
            vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotChecker.selector, key, second));
        }
        putUntil(second, until);
        assertEq(present().checker, first);
        assertEq(present().version, first == second ? 2 : 1);
    }

    function test_C1_2_aSuccessorOverwritesAndTheOldAgencyNoLongerDoes() public {
        putAs(FOOD);
        succeed(FOOD, PORT);
        putAs(PORT);
        assertCheck(PORT, ITraderCheckRegistry.Standing.Passed, START, UNTIL, 2, 0);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.NotChecker.selector, key, CUSTOMS));
        putAs(CUSTOMS);
    }

    /// @dev Invariant 3: no act lowers a version, and only a put raises it, by one.
    function test_C1_3_versionIsMonotoneAcrossEverything() public {
        putAs(FOOD);
        disputeAs(POLICE);
        assertEq(present().version, 1);
        vm.prank(adminOf(POLICE));
        checks.resolve(key, REF);
        assertEq(present().version, 1);
        withdrawAs(FOOD);
        assertEq(present().version, 1);
        putAs(FOOD);
        assertEq(present().version, 2);
        vm.warp(UNTIL + 1);
        putUntil(FOOD, UNTIL + 2);
        assertEq(present().version, 3);
    }

    /// @dev Invariant 4: no check outlives the rule of its type.
    function testFuzz_C1_4_untilIsWithinTheRule(uint48 until, uint16 maxDays, uint48 now_) public {
        now_ = uint48(bound(now_, START, START + 100 * 365 days));
        vm.warp(now_);
        vm.prank(governor);
        checks.setRule(LICENCE, 0, maxDays);
        vm.prank(adminOf(FOOD));
        try checks.put(LICENCE, 1, SUBJECT, until, EVIDENCE) {
            assertGt(until, now_);
            assertLe(until, uint256(now_) + uint256(maxDays) * 1 days);
            assertEq(present().until, until);
        } catch {
            assertTrue(until <= now_ || until > uint256(now_) + uint256(maxDays) * 1 days);
        }
    }

    /// @dev Invariant 5: a reliance names the present version, and the check was valid when it was told.
    function testFuzz_C1_5_relianceNamesAValidVersion(uint8 versions, uint48 later) public {
        for (uint256 index = 0; index < 1 + (versions % 5); ++index) putAs(FOOD);
        vm.warp(START + bound(later, 0, 20 days));
        bool wasValid = checks.valid(key);
        vm.prank(adminOf(PORT));
        try checks.rely(key) returns (uint32 version) {
            assertTrue(wasValid);
            assertEq(version, 1 + (versions % 5));
        } catch {
            assertFalse(wasValid);
        }
    }

    // ------------------------------------------------------------------ keys

    function testFuzz_keyBindsTypeEpochAndSubject(
        uint8[2] memory types,
        uint32[2] memory epochs,
        bytes32[2] memory s
    ) public view {
        bytes32 domain = keccak256("tolbooth.TraderCheckRegistry.check.v1");
        bytes32 own = checks.checkKey(types[0], epochs[0], s[0]);
        assertEq(checks.CHECK_DOMAIN(), domain);
        assertEq(own, keccak256(abi.encode(domain, epochs[0], types[0], s[0])));
        assertEq(own == checks.checkKey(types[1], epochs[0], s[0]), types[0] == types[1]);
        assertEq(own == checks.checkKey(types[0], epochs[1], s[0]), epochs[0] == epochs[1]);
        assertEq(own == checks.checkKey(types[0], epochs[0], s[1]), s[0] == s[1]);
    }

    function test_anUnknownKeyIsAllZero() public view {
        ITraderCheckRegistry.Check memory check = checks.checkRecord(REF);
        assertEq(abi.encode(check), new bytes(7 * 32));
        assertEq(uint8(checks.explain(REF)), uint8(ITraderCheckRegistry.Why.NoCheck));
    }

    // ------------------------------------------------------------------ governors

    function test_aNewRegistryHasNeitherEpochNorRule() public {
        TraderCheckRegistry fresh = new TraderCheckRegistry(registry);
        assertEq(address(fresh.registry()), address(registry));
        assertEq(fresh.currentEpoch(), 0);
        assertEq(fresh.keyCommitOf(0), bytes32(0));
        for (uint8 checkType = 1; checkType <= 7; ++checkType) assertEq(fresh.ruleOf(checkType).maxDays, 0);
        vm.prank(governor);
        fresh.setRule(LICENCE, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.StaleEpoch.selector, 0, 0));
        vm.prank(adminOf(FOOD));
        fresh.put(LICENCE, 0, SUBJECT, START + 1, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new TraderCheckRegistry(AgencyRegistry(stranger));
    }

    function test_rotateEpochCountsAndKeepsTheRules() public {
        vm.expectEmit(address(checks));
        emit ITraderCheckRegistry.EpochRotated(2, REF);
        vm.prank(governor);
        checks.rotateEpoch(REF);
        assertEq(checks.currentEpoch(), 2);
        assertEq(checks.keyCommitOf(1), FIRST_KEY);
        assertEq(checks.keyCommitOf(2), REF);
        assertRule(AEO, CUSTOMS, MAX_DAYS);
        assertRule(LICENCE, 0, MAX_DAYS);
    }

    /// @dev Checks of an older epoch hold until their end and can be acted on, but not be put on record again.
    function test_checksOutliveTheirEpoch() public {
        putAs(FOOD);
        vm.prank(governor);
        checks.rotateEpoch(REF);
        assertWhy(ITraderCheckRegistry.Why.Ok);
        vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.StaleEpoch.selector, 2, 1));
        putAs(FOOD);
        vm.prank(adminOf(PORT));
        assertEq(checks.rely(key), 1);
        disputeAs(POLICE);
        withdrawAs(FOOD);
        vm.prank(adminOf(CUSTOMS));
        assertNotEq(checks.put(LICENCE, 2, SUBJECT, UNTIL, EVIDENCE), key);
    }

    function test_rotateEpochRefusesNobodysAndTheSameKey() public {
        vm.startPrank(governor);
        vm.expectRevert(ITraderCheckRegistry.EmptyCommitment.selector);
        checks.rotateEpoch(bytes32(0));
        vm.expectRevert(ITraderCheckRegistry.SameEpochKey.selector);
        checks.rotateEpoch(FIRST_KEY);
        checks.rotateEpoch(REF);
        checks.rotateEpoch(FIRST_KEY);
        assertEq(checks.currentEpoch(), 3);
    }

    /// @dev Every type's rule has its own place, and the epoch keeps its own.
    function test_setRuleWritesOneTypeOnly() public {
        vm.startPrank(governor);
        for (uint8 checkType = 1; checkType <= 7; ++checkType) {
            vm.expectEmit(address(checks));
            emit ITraderCheckRegistry.RuleSet(checkType, 0xffff - checkType, 0xff00 + checkType);
            checks.setRule(checkType, 0xffff - checkType, 0xff00 + checkType);
        }
        for (uint8 checkType = 1; checkType <= 7; ++checkType) {
            assertRule(checkType, 0xffff - checkType, 0xff00 + checkType);
        }
        checks.setRule(3, 0, 0);
        assertRule(2, 0xfffd, 0xff02);
        assertRule(3, 0, 0);
        assertRule(4, 0xfffb, 0xff04);
        assertEq(checks.currentEpoch(), 1);
    }

    function test_setRuleAndRuleOfRefuseUnknownTypes() public {
        assertEq(checks.LAST_CHECK_TYPE(), TraderCheckTypes.LAST);
        assertEq(checks.LAST_REASON(), 2);
        uint8[3] memory bad = [0, 8, 255];
        for (uint256 index = 0; index < 3; ++index) {
            vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.BadCheckType.selector, bad[index]));
            vm.prank(governor);
            checks.setRule(bad[index], 0, 1);
            vm.expectRevert(abi.encodeWithSelector(ITraderCheckRegistry.BadCheckType.selector, bad[index]));
            checks.ruleOf(bad[index]);
        }
    }

    function test_onlyGovernorsRotateAndSetRules() public {
        address[3] memory others = [adminOf(CUSTOMS), guardian, stranger];
        for (uint256 index = 0; index < 3; ++index) {
            vm.startPrank(others[index]);
            vm.expectRevert(abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, others[index]));
            checks.rotateEpoch(REF);
            vm.expectRevert(abi.encodeWithSelector(IAgencyGated.NotGovernor.selector, others[index]));
            checks.setRule(AEO, 0, 1);
            vm.stopPrank();
        }
    }

    function test_aChangedRuleLeavesChecksAsTheyAre() public {
        putAs(FOOD);
        vm.prank(governor);
        checks.setRule(LICENCE, CUSTOMS, 0);
        assertWhy(ITraderCheckRegistry.Why.Ok);
    }

    function assertRule(uint8 checkType, uint16 authority, uint16 maxDays) private view {
        assertEq(checks.ruleOf(checkType).authority, authority);
        assertEq(checks.ruleOf(checkType).maxDays, maxDays);
    }
}
