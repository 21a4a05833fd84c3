// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {BorderEventLogFixture} from "./BorderEventLogFixture.sol";

/// @notice Declaring errors.
contract BorderEventLogErrorTest is BorderEventLogFixture {
    function test_declareErrorTellsReasonAndCorrections() public {
        captureAs(CUSTOMS, EV);
        bytes32[] memory corrective = new bytes32[](2);
        corrective[0] = captureAs(CUSTOMS, ev(1));
        corrective[1] = captureAs(FOOD, ev(2));
        vm.expectEmit(address(eventLog));
        emit IBorderEventLog.ErrorDeclared(id, CUSTOMS, 2, corrective);
        declareAs(CUSTOMS, id, corrective);
        assertStatus(id, IBorderEventLog.Status.InError);
        assertStatus(corrective[0], IBorderEventLog.Status.Captured);
        assertStatus(corrective[1], IBorderEventLog.Status.Captured);
    }

    function test_declareErrorNeedsNoCorrection() public {
        captureAs(CUSTOMS, EV);
        vm.expectEmit(address(eventLog));
        emit IBorderEventLog.ErrorDeclared(id, CUSTOMS, 1, nothing());
        vm.prank(adminOf(CUSTOMS));
        eventLog.declareError(id, 1, nothing());
    }

    /// @dev Invariant 2: every other agency is refused; a successor is not.
    function test_C4_2_onlyTheCapturerDeclares() public {
        captureAs(CUSTOMS, EV);
        for (uint16 agency = 2; agency <= 3; ++agency) {
            vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.NotCapturer.selector, id, agency));
            declareAs(agency, id, nothing());
        }
        vm.prank(governor);
        registry.succeed(CUSTOMS, PORT);
        vm.expectEmit(address(eventLog));
        emit IBorderEventLog.ErrorDeclared(id, PORT, 2, nothing());
        declareAs(PORT, id, nothing());
        assertEq(eventLog.entry(id).agency, CUSTOMS);
    }

    /// @dev Invariant 3: but for its status, the entry stays as it was, and it cannot be captured again.
    function testFuzz_C4_3_errorKeepsTheOriginal(uint256 seed, uint48 later) public {
        IBorderEventLog.EventInput memory input = inputOf(seed, 0);
        vm.prank(adminOf(CUSTOMS));
        id = eventLog.capture(input.thing, input.ev, input.kind, input.step, input.disposition);
        IBorderEventLog.Entry memory before = eventLog.entry(id);
        vm.warp(START + bound(later, 0, 1000 days));
        declareAs(CUSTOMS, id, nothing());
        before.status = IBorderEventLog.Status.InError;
        assertEq(abi.encode(eventLog.entry(id)), abi.encode(before));
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.Duplicate.selector, id));
        vm.prank(adminOf(CUSTOMS));
        eventLog.capture(input.thing, input.ev, input.kind, input.step, input.disposition);
    }

    function test_declareErrorNeedsTheCapability() public {
        captureAs(CUSTOMS, EV);
        address weak = addKey(CUSTOMS, "weak", ~Capabilities.EVENT_CORRECT & ~adminCapability());
        vm.prank(weak);
        vm.expectRevert(denied(weak, Capabilities.EVENT_CORRECT));
        eventLog.declareError(id, 1, nothing());
        vm.prank(addKey(CUSTOMS, "able", Capabilities.EVENT_CORRECT));
        eventLog.declareError(id, 1, nothing());
    }

    function test_declareErrorRefusesOtherReasons() public {
        captureAs(CUSTOMS, EV);
        vm.startPrank(adminOf(CUSTOMS));
        uint8[3] memory bad = [0, 3, 255];
        for (uint256 index = 0; index < 3; ++index) {
            vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.BadReason.selector, bad[index]));
            eventLog.declareError(id, bad[index], nothing());
        }
    }

    function test_declareErrorRefusesUnknownEventsAndASecondTime() public {
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.UnknownEvent.selector, id));
        declareAs(CUSTOMS, id, nothing());
        captureAs(CUSTOMS, EV);
        declareAs(CUSTOMS, id, nothing());
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.AlreadyInError.selector, id));
        declareAs(CUSTOMS, id, nothing());
    }

    /// @dev Each corrective event is looked at, the last one too: known, sound, and not the event itself.
    function test_correctiveEventsAreKnownSoundAndOthers() public {
        captureAs(CUSTOMS, EV);
        bytes32 sound = captureAs(CUSTOMS, ev(1));
        bytes32 unsound = captureAs(CUSTOMS, ev(2));
        declareAs(CUSTOMS, unsound, nothing());
        bytes32 unknown = eventLog.eventId(CUSTOMS, ev(3));
        bytes32[] memory corrective = new bytes32[](3);
        for (uint256 place = 0; place < 3; ++place) {
            for (uint256 index = 0; index < 3; ++index) corrective[index] = sound;
            corrective[place] = unknown;
            vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.UnknownEvent.selector, unknown));
            declareAs(CUSTOMS, id, corrective);
            corrective[place] = unsound;
            vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.AlreadyInError.selector, unsound));
            declareAs(CUSTOMS, id, corrective);
            corrective[place] = id;
            vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.CorrectsItself.selector, id));
            declareAs(CUSTOMS, id, corrective);
        }
        assertStatus(id, IBorderEventLog.Status.Captured);
    }

    /// @dev Corrections form no circle: what is in error corrects nothing any more.
    function test_correctionsFormNoCircle() public {
        bytes32 first = captureAs(CUSTOMS, ev(1));
        bytes32 second = captureAs(CUSTOMS, ev(2));
        declareAs(CUSTOMS, first, one(second));
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.AlreadyInError.selector, first));
        declareAs(CUSTOMS, second, one(first));
        declareAs(CUSTOMS, second, nothing());
    }

    function test_atMost32CorrectiveEvents() public {
        captureAs(CUSTOMS, EV);
        bytes32 sound = captureAs(CUSTOMS, ev(1));
        assertEq(eventLog.MAX_CORRECTIVE(), 32);
        bytes32[] memory corrective = new bytes32[](33);
        for (uint256 index = 0; index < 33; ++index) corrective[index] = sound;
        vm.expectRevert(abi.encodeWithSelector(IBorderEventLog.TooManyCorrective.selector, 33));
        declareAs(CUSTOMS, id, corrective);
        assembly ("memory-safe") {
            mstore(corrective, 32)
        }
        declareAs(CUSTOMS, id, corrective);
        assertStatus(id, IBorderEventLog.Status.InError);
    }
}
