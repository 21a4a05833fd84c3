// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {AccessAuditLogFixture} from "./AccessAuditLogFixture.sol";

/// @notice Who may write in which log, and what cannot stop it.
contract AccessAuditLogGateTest is AccessAuditLogFixture {
    function test_writingNeedsItsCapability() public {
        assertDenied(stranger);
        assertDenied(addKey(BOARD, "everything but the log", ~Capabilities.ACCESS_LOG));
        assertNothing(BOARD);
    }

    /// @dev A key is good from its first second to the one before its last.
    function test_aKeyIsGoodInItsWindowOnly() public {
        address key = makeAddr("short-lived");
        vm.prank(adminOf(BOARD));
        registry.setKey(key, Capabilities.ACCESS_LOG, START + 10, START + 20);
        vm.warp(START + 9);
        assertDenied(key);
        vm.warp(START + 10);
        vm.prank(key);
        audit.anchor(0, ROOT, 1);
        vm.warp(START + 19);
        vm.prank(key);
        audit.attestEmpty(1);
        vm.warp(START + 20);
        assertDenied(key);
    }

    function test_aSuspendedOrClosedAgencyCannotWrite() public {
        setStatus(BOARD, SUSPENDED);
        assertDenied(board);
        setStatus(BOARD, CLOSED);
        assertDenied(board);
    }

    function test_aRevokedKeyCannotWrite() public {
        vm.prank(adminOf(BOARD));
        registry.revokeKey(board);
        assertDenied(board);
    }

    /// @dev A log that can be stopped can be silenced.
    function test_noPauseStopsALog() public {
        vm.prank(governor);
        registry.pause(address(audit), FOREVER);
        anchor(ROOT, 1);
        attestEmpty();
        vm.startPrank(board);
        audit.anchorFor(BOARD, 2, ROOT, 1);
        audit.attestEmptyFor(BOARD, 3);
        vm.stopPrank();
        setInterval(BOARD, 1 days);
        assertEq(audit.logRecord(BOARD).seq, 4);
    }

    function test_nobodyWritesInAnothersLog() public {
        anchor(ROOT, 1);
        IAccessAuditLog.Log memory before = audit.logRecord(BOARD);
        vm.startPrank(hospital);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.NotYourLog.selector, BOARD, HOSPITAL));
        audit.anchorFor(BOARD, 1, ROOT, 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.NotYourLog.selector, BOARD, HOSPITAL));
        audit.attestEmptyFor(BOARD, 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.NotYourLog.selector, 0, HOSPITAL));
        audit.anchorFor(0, 0, ROOT, 1);
        vm.stopPrank();
        assertLog(BOARD, before);
    }

    /// @dev However many steps away; never the other way round.
    function test_succession() public {
        vm.startPrank(governor);
        registry.succeed(COUNCIL, BOARD);
        registry.succeed(BOARD, HOSPITAL);
        vm.stopPrank();
        vm.startPrank(hospital);
        audit.anchorFor(COUNCIL, 0, ROOT, 1);
        audit.attestEmptyFor(COUNCIL, 1);
        audit.anchorFor(BOARD, 0, ROOT, 1);
        vm.stopPrank();
        assertEq(audit.logRecord(COUNCIL).seq, 2);
        assertEq(audit.logRecord(BOARD).seq, 1);
    }

    function test_aPredecessorsKeyDoesNotWriteInItsSuccessorsLog() public {
        vm.prank(governor);
        registry.succeed(BOARD, HOSPITAL);
        vm.prank(board);
        vm.expectRevert(denied(board));
        audit.anchorFor(HOSPITAL, 0, ROOT, 1);
    }

    /// @dev 28 agencies, each against the logs of all 28: exactly its own is open to it.
    function test_twentyEightAgenciesKeepTheirLogsApart() public {
        address[] memory keys = new address[](29);
        for (uint16 id = 101; id <= 128; ++id) {
            admit(id, ALL);
            keys[id - 100] = addKey(id, string.concat("log of ", vm.toString(id)), Capabilities.ACCESS_LOG);
        }
        for (uint16 caller = 101; caller <= 128; ++caller) {
            for (uint16 owner = 101; owner <= 128; ++owner) {
                vm.prank(keys[caller - 100]);
                if (caller != owner) {
                    vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.NotYourLog.selector, owner, caller));
                }
                audit.anchorFor(owner, 0, ROOT, owner);
            }
        }
        for (uint16 id = 101; id <= 128; ++id) assertEq(audit.logRecord(id).total, id);
    }

    function assertDenied(address key) private {
        vm.startPrank(key);
        vm.expectRevert(denied(key));
        audit.anchor(0, ROOT, 1);
        vm.expectRevert(denied(key));
        audit.anchorFor(BOARD, 0, ROOT, 1);
        vm.expectRevert(denied(key));
        audit.attestEmpty(0);
        vm.expectRevert(denied(key));
        audit.attestEmptyFor(BOARD, 0);
        vm.stopPrank();
    }
}
