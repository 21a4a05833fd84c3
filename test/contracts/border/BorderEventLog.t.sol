// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BorderEventLog} from "@tolbooth/sdk/contracts/border/BorderEventLog.sol";
import {EpcisCodes} from "@tolbooth/sdk/contracts/border/EpcisCodes.sol";
import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyGated} from "@tolbooth/sdk/contracts/governance/IAgencyGated.sol";
import {BorderEventLogFixture} from "./BorderEventLogFixture.sol";

/// @notice The numbered invariants one by one, and capturing single events.
contract BorderEventLogTest is BorderEventLogFixture {
    /// @dev Invariant 1: the same event hash is captured once by an agency, whatever else is different.
    function testFuzz_C4_1_anEventHashIsCapturedOnce(bytes32 thing, uint8 kind, uint8 step, uint8 disposition) public {
        captureAs(CUSTOMS, EV);
        bytes memory before = abi.encode(eventLog.entry(id));
        vm.warp(START + 5);
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.Duplicate.selector, id));
        vm.prank(adminOf(CUSTOMS));
        eventLog.capture(
            thing == bytes32(0) ? THING : thing,
            EV,
            uint8(bound(kind, 1, 5)),
            uint8(bound(step, 0, 41)),
            uint8(bound(disposition, 0, 33))
        );
        assertEq(abi.encode(eventLog.entry(id)), before);
    }

    /// @dev Invariant 1, the other side: no agency can take another one's event by sending its hash first.
    function test_C4_1_aFrontRunnerTakesNothing() public {
        bytes32 theirs = captureAs(FOOD, EV);
        assertEq(captureAs(CUSTOMS, EV), id);
        assertNotEq(theirs, id);
        declareAs(FOOD, theirs, nothing());
        assertStatus(theirs, IBorderEventLog.Status.InError);
        assertStatus(id, IBorderEventLog.Status.Captured);
        assertEq(eventLog.entry(id).agency, CUSTOMS);
    }

    /// @dev Invariant 4 over every number: exactly the codes of the tables are taken.
    function test_C4_4_codesAreWithinTheTables() public {
        assertEq(EpcisCodes.LAST_KIND, 5);
        assertEq(EpcisCodes.LAST_STEP, 41);
        assertEq(EpcisCodes.LAST_DISPOSITION, 33);
        for (uint256 code = 0; code <= 255; ++code) {
            tryCodes(uint8(code), 1, 1, code >= 1 && code <= 5);
            tryCodes(1, uint8(code), 1, code <= 41);
            tryCodes(1, 1, uint8(code), code <= 33);
        }
    }

    function test_captureWritesEveryField() public {
        vm.warp(START + 11);
        vm.expectEmit(address(eventLog));
        emit IBorderEventLog.Captured(id, CUSTOMS, THING, EV, 3, 41, 33);
        vm.prank(adminOf(CUSTOMS));
        assertEq(eventLog.capture(THING, EV, 3, 41, 33), id);
        IBorderEventLog.Entry memory entry = eventLog.entry(id);
        assertEq(entry.agency, CUSTOMS);
        assertEq(entry.writtenAt, START + 11);
        assertEq(entry.kind, 3);
        assertEq(entry.step, 41);
        assertEq(entry.disposition, 33);
        assertEq(entry.codes, EpcisCodes.VERSION);
        assertStatus(id, IBorderEventLog.Status.Captured);
    }

    function test_captureRefusesEmptyCommitments() public {
        vm.startPrank(adminOf(CUSTOMS));
        vm.expectRevert(IBorderEventLog.EmptyCommitment.selector);
        eventLog.capture(bytes32(0), EV, 1, 1, 1);
        vm.expectRevert(IBorderEventLog.EmptyCommitment.selector);
        eventLog.capture(THING, bytes32(0), 1, 1, 1);
    }

    function test_capturesNeedTheCapability() public {
        IBorderEventLog.EventInput[] memory inputs = new IBorderEventLog.EventInput[](1);
        inputs[0] = inputOf(1, 1);
        address weak = addKey(CUSTOMS, "weak", ~Capabilities.EVENT_CAPTURE & ~adminCapability());
        bytes memory refusal = denied(weak, Capabilities.EVENT_CAPTURE);
        vm.startPrank(weak);
        vm.expectRevert(refusal);
        eventLog.capture(THING, EV, 1, 1, 1);
        vm.expectRevert(refusal);
        eventLog.captureMany(inputs);
        vm.expectRevert(refusal);
        eventLog.captureRoot(EV, 1);
        vm.stopPrank();
        vm.startPrank(addKey(CUSTOMS, "able", Capabilities.EVENT_CAPTURE));
        eventLog.capture(THING, EV, 1, 1, 1);
        eventLog.captureMany(inputs);
        eventLog.captureRoot(EV, 1);
    }

    function test_aSuspendedAgencyCapturesNothing() public {
        setStatus(CUSTOMS, 2);
        vm.expectRevert(denied(adminOf(CUSTOMS), Capabilities.EVENT_CAPTURE));
        captureAs(CUSTOMS, EV);
    }

    function test_captureWithAKeyAtBothEndsOfItsWindow() public {
        address brief = makeAddr("brief");
        vm.prank(adminOf(CUSTOMS));
        registry.setKey(brief, Capabilities.EVENT_CAPTURE, START + 10, START + 20);
        uint48[4] memory times = [START + 9, START + 10, START + 19, START + 20];
        for (uint256 index = 0; index < 4; ++index) {
            vm.warp(times[index]);
            if (index == 0 || index == 3) vm.expectRevert(denied(brief, Capabilities.EVENT_CAPTURE));
            vm.prank(brief);
            eventLog.capture(THING, ev(index), 1, 1, 1);
        }
    }

    /// @dev Logging accounts for what was done: nothing in this contract stops at a pause.
    function test_aPauseStopsNothing() public {
        pauseLog();
        captureAs(CUSTOMS, EV);
        IBorderEventLog.EventInput[] memory inputs = new IBorderEventLog.EventInput[](1);
        inputs[0] = inputOf(1, 1);
        vm.startPrank(adminOf(CUSTOMS));
        eventLog.captureMany(inputs);
        eventLog.captureRoot(EV, 1);
        eventLog.declareError(id, 1, nothing());
        assertStatus(id, IBorderEventLog.Status.InError);
    }

    function testFuzz_idsBindAgencyAndHash(uint16[2] memory agencies, bytes32[2] memory values) public view {
        bytes32 events = keccak256("tolbooth.BorderEventLog.event.v1");
        bytes32 roots = keccak256("tolbooth.BorderEventLog.root.v1");
        assertEq(eventLog.EVENT_DOMAIN(), events);
        assertEq(eventLog.ROOT_DOMAIN(), roots);
        bytes32 own = eventLog.eventId(agencies[0], values[0]);
        assertEq(own, keccak256(abi.encode(events, agencies[0], values[0])));
        assertEq(eventLog.rootIdOf(agencies[0], values[0]), keccak256(abi.encode(roots, agencies[0], values[0])));
        assertEq(own == eventLog.eventId(agencies[1], values[0]), agencies[0] == agencies[1]);
        assertEq(own == eventLog.eventId(agencies[0], values[1]), values[0] == values[1]);
    }

    function test_aNewLogIsEmpty() public {
        assertEq(address(eventLog.registry()), address(registry));
        assertStatus(id, IBorderEventLog.Status.None);
        assertEq(abi.encode(eventLog.entry(id)), new bytes(7 * 32));
        assertEq(abi.encode(eventLog.rootEntry(id)), new bytes(3 * 32));
        assertEq(abi.encode(eventLog.quotaOf(CUSTOMS)), new bytes(3 * 32));
        vm.expectRevert(abi.encodeWithSelector(IAgencyGated.RegistryRequired.selector, stranger));
        new BorderEventLog(AgencyRegistry(stranger));
    }

    function tryCodes(uint8 kind, uint8 step, uint8 disposition, bool good) private {
        bytes32 hash = keccak256(abi.encode(kind, step, disposition));
        if (eventLog.status(eventLog.eventId(CUSTOMS, hash)) != IBorderEventLog.Status.None) return;
        if (!good) {
            vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.BadCode.selector, kind, step, disposition));
        }
        vm.prank(adminOf(CUSTOMS));
        eventLog.capture(THING, hash, kind, step, disposition);
    }
}
