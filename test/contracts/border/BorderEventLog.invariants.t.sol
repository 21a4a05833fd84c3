// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BorderEventLog} from "@tolbooth/sdk/contracts/border/BorderEventLog.sol";
import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {Fixture} from "../support/Fixture.sol";
import {BorderEventLogHandler} from "./BorderEventLogHandler.sol";

/// @notice The invariants of the border event log, after any sequence of acts by anybody.
contract BorderEventLogInvariants is Fixture {
    BorderEventLog internal eventLog;
    BorderEventLogHandler internal handler;

    function setUp() public override {
        super.setUp();
        eventLog = new BorderEventLog(registry);
        for (uint16 agency = 1; agency <= 3; ++agency) {
            admit(agency, ALL);
            empower(agency);
            vm.prank(governor);
            eventLog.setQuota(agency, 8);
        }
        handler = new BorderEventLogHandler(registry, eventLog, governor);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: the handler fails when an event hash is captured twice by an agency; here, that each id it was
    /// given is on record.
    function invariant_C4_1_capturedOnceAndForGood() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            assertTrue(eventLog.status(handler.ids(index)) != IBorderEventLog.Status.None);
        }
    }

    /// @dev Invariant 2: an event is in error exactly when its capturer declared it so.
    function invariant_C4_2_onlyTheCapturerDeclares() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            assertEq(eventLog.status(id) == IBorderEventLog.Status.InError, handler.model(id).inError);
        }
    }

    /// @dev Invariant 3: whatever came after, an entry says what was captured.
    function invariant_C4_3_errorKeepsTheOriginal() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            BorderEventLogHandler.Model memory model = handler.model(id);
            IBorderEventLog.Entry memory entry = eventLog.entry(id);
            assertEq(entry.agency, model.agency);
            assertEq(entry.writtenAt, model.writtenAt);
            assertEq(entry.kind, model.kind);
            assertEq(entry.step, model.step);
            assertEq(entry.disposition, model.disposition);
            assertEq(entry.codes, 1);
        }
    }

    /// @dev Invariant 4: no entry holds a code outside CBV 2.0.
    function invariant_C4_4_codesAreWithinTheTables() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            IBorderEventLog.Entry memory entry = eventLog.entry(handler.ids(index));
            assertTrue(entry.kind >= 1 && entry.kind <= 5);
            assertLe(entry.step, 41);
            assertLe(entry.disposition, 33);
        }
    }

    /// @dev Invariants 5 and 6 are single calls: see BorderEventLog.batch.t.sol. The handler's batches fail when a bad one
    /// leaves anything behind. Here, that no agency has written more than was counted.
    function invariant_C4_quotaCountsEveryWrite() public view {
        for (uint16 agency = 1; agency <= 3; ++agency) {
            IBorderEventLog.Quota memory quota = eventLog.quotaOf(agency);
            assertEq(quota.used, handler.written(agency, quota.day));
            assertEq(quota.perDay, handler.quota(agency));
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 600; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 act = seed % 7;
            if (act == 0) handler.capture(a, b);
            if (act == 1) handler.captureMany(a, b);
            if (act == 2) handler.captureRoot(a, bytes32(b));
            if (act == 3) handler.declareError(a, b, seed >> 8);
            if (act == 4) handler.setQuota(a, b);
            if (act == 5) handler.suspend(a, b);
            if (act == 6) handler.passTime(a);
        }
        bytes32[8] memory acts = [
            bytes32("capture"),
            "refused",
            "captureMany",
            "captureRoot",
            "declareError",
            "setQuota",
            "suspend",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
