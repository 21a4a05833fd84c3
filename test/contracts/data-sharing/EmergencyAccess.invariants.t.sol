// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol";
import {IEmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/IEmergencyAccess.sol";
import {Fixture} from "../support/Fixture.sol";
import {EmergencyAccessHandler} from "./EmergencyAccessHandler.sol";

/// @notice The invariants of emergency access, after any sequence of acts by anybody.
contract EmergencyAccessInvariants is Fixture {
    EmergencyAccess internal access;
    EmergencyAccessHandler internal handler;

    function setUp() public override {
        super.setUp();
        access = new EmergencyAccess(registry);
        for (uint16 agency = 1; agency <= 5; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        handler = new EmergencyAccessHandler(registry, access, governor);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: the handler fails when care is refused for anything but a key or the cap, pauses or not; here,
    /// that the view agrees.
    function invariant_B4_1_onlyKeyAndCapStopAnOpening() public view {
        for (uint16 agency = 1; agency <= 5; ++agency) {
            bool expected =
                handler.isActive(agency) && handler.opened(agency) - handler.reviewed(agency) < handler.cap(agency);
            assertEq(access.canOpen(agency), expected);
        }
    }

    /// @dev Invariant 2: whoever reviewed was not the opener, nor its successor at that time; the handler holds the
    /// latter.
    function invariant_B4_2_nobodyReviewsItself() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            EmergencyAccessHandler.Model memory model = handler.model(handler.refs(index));
            if (model.reviewedAt != 0) assertNotEq(model.reviewer, model.opener);
        }
    }

    /// @dev Invariant 3: reviewed exactly when the model saw the one review, and for ever.
    function invariant_B4_3_reviewedOnceAndForEver() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 ref = handler.refs(index);
            bool reviewed = access.opening(ref).state == IEmergencyAccess.State.Reviewed;
            assertEq(reviewed, handler.model(ref).reviewedAt != 0);
            assertEq(access.opening(ref).outcome != 0, reviewed);
        }
    }

    /// @dev Invariant 4: what waits is what was opened less what was reviewed, counted by the model.
    function invariant_B4_4_openCountIsOpenedLessReviewed() public view {
        uint32[6] memory opened;
        uint32[6] memory waiting;
        uint32[6] memory escalated;
        for (uint256 index = 0; index < handler.count(); ++index) {
            EmergencyAccessHandler.Model memory model = handler.model(handler.refs(index));
            ++opened[model.opener];
            if (model.reviewedAt != 0) continue;
            ++waiting[model.opener];
            if (model.escalated) ++escalated[model.opener];
        }
        for (uint16 agency = 1; agency <= 5; ++agency) {
            assertEq(access.openCount(agency), waiting[agency]);
            assertEq(access.account(agency).opened, opened[agency]);
            assertEq(access.account(agency).reviewed, opened[agency] - waiting[agency]);
            assertEq(access.account(agency).escalated, escalated[agency]);
        }
    }

    /// @dev Invariant 5: what is overdue shows as overdue, and what was escalated stays so.
    function invariant_B4_5_overdueIsVisible() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 ref = handler.refs(index);
            assertEq(access.isOverdue(ref), handler.overdue(ref));
            assertEq(access.opening(ref).escalated, handler.model(ref).escalated);
        }
    }

    /// @dev Invariant 6: access is open within its window only, and its time is never set anew.
    function invariant_B4_6_accessEndsWithItsWindow() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 ref = handler.refs(index);
            EmergencyAccessHandler.Model memory model = handler.model(ref);
            IEmergencyAccess.Opening memory opening = access.opening(ref);
            assertEq(opening.writtenAt, model.writtenAt);
            assertEq(opening.reviewBy, model.reviewBy);
            assertEq(opening.closedAt, model.closedAt);
            assertEq(opening.opener, model.opener);
            assertEq(opening.custodian, model.custodian);
            bool expected = handler.running(ref) && handler.isActive(model.opener);
            assertEq(access.isOpen(ref), expected);
            assertEq(access.permits(ref, model.opener, model.custodian), expected);
            if (expected) assertLt(block.timestamp, model.writtenAt + 24 hours);
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 900; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 act = seed % 12;
            if (act == 0) handler.open(a, b);
            if (act == 1) handler.openMany(a, b);
            if (act == 2) handler.openAgain(a);
            if (act == 3) handler.close(a, b);
            if (act == 4) handler.review(a, b);
            if (act == 5) handler.escalate(address(uint160(a)), b);
            if (act == 6) handler.setLimits(a, b);
            if (act == 7) handler.setOverseer(a, b % 2 == 0);
            if (act == 8) handler.suspend(a, b);
            if (act == 9) handler.pause(a);
            if (act == 10) handler.succeed(a, b);
            if (act == 11) handler.passTime(a);
        }
        bytes32[14] memory acts = [
            bytes32("open"),
            "openMany",
            "openAgain",
            "close",
            "review",
            "overseerReview",
            "selfReview",
            "escalate",
            "setLimits",
            "setOverseer",
            "suspend",
            "pause",
            "succeed",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }
}
