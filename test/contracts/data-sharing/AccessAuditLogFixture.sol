// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title An access log with three agencies
abstract contract AccessAuditLogFixture is Fixture {
    uint16 internal constant BOARD = 1;
    uint16 internal constant HOSPITAL = 2;
    uint16 internal constant COUNCIL = 3;
    uint8 internal constant SUSPENDED = 2;
    uint8 internal constant CLOSED = 3;
    uint32 internal constant DEFAULT_INTERVAL = 26 hours;
    bytes32 internal constant ROOT = keccak256("root");

    AccessAuditLog internal audit;
    address internal board;
    address internal hospital;

    function setUp() public virtual override {
        super.setUp();
        admit(BOARD, ALL);
        admit(HOSPITAL, ALL);
        admit(COUNCIL, ALL);
        board = addKey(BOARD, "board's log", Capabilities.ACCESS_LOG);
        hospital = addKey(HOSPITAL, "hospital's log", Capabilities.ACCESS_LOG);
        audit = new AccessAuditLog(registry);
    }

    /// @dev The board's next batch.
    function anchor(bytes32 root, uint32 count) internal returns (bytes32) {
        uint64 seq = audit.logRecord(BOARD).seq;
        vm.prank(board);
        return audit.anchor(seq, root, count);
    }

    function attestEmpty() internal returns (bytes32) {
        uint64 seq = audit.logRecord(BOARD).seq;
        vm.prank(board);
        return audit.attestEmpty(seq);
    }

    function setInterval(uint16 agency, uint32 interval) internal {
        vm.prank(governor);
        audit.setInterval(agency, interval);
    }

    /// @dev The head in the plainest way, by the documented derivation.
    function headOf(
        bytes32 before,
        uint64 seq,
        bytes32 root,
        uint32 count,
        uint16 agency
    ) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(keccak256("tolbooth.AccessAuditLog.log.v1"), block.chainid, address(audit))
        );
        return keccak256(abi.encode(domain, before, seq, root, count, agency));
    }

    function assertLog(uint16 agency, IAccessAuditLog.Log memory expected) internal view {
        IAccessAuditLog.Log memory found = audit.logRecord(agency);
        assertEq(found.seq, expected.seq, "seq");
        assertEq(found.total, expected.total, "total");
        assertEq(found.writtenAt, expected.writtenAt, "at");
        assertEq(found.interval, expected.interval, "interval");
        assertEq(found.late, expected.late, "late");
        assertEq(found.head, expected.head, "head");
        assertEq(audit.head(agency), expected.head, "head alone");
    }

    function assertNothing(uint16 agency) internal view {
        assertLog(agency, IAccessAuditLog.Log(0, 0, 0, 0, 0, 0));
    }

    function denied(address who) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, Capabilities.ACCESS_LOG);
    }
}
