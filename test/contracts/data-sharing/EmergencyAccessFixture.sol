// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {EmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol";
import {IEmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/IEmergencyAccess.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title Emergency access between a hospital, the board that keeps the records, an overseer and an outsider
abstract contract EmergencyAccessFixture is Fixture {
    uint16 internal constant HOSPITAL = 1;
    uint16 internal constant BOARD = 2;
    uint16 internal constant OVERSEER = 3;
    uint16 internal constant COUNCIL = 4;
    uint8 internal constant SUSPENDED = 2;
    uint8 internal constant CLOSED = 3;
    uint8 internal constant ETREAT = 1;
    uint8 internal constant JUSTIFIED = 1;
    uint48 internal constant WINDOW = 24 hours;
    uint48 internal constant REVIEW_PERIOD = 7 days;
    bytes32 internal constant ALERT = keccak256("alert");
    bytes32 internal constant WHY = keccak256("justification");
    bytes32 internal constant FINDING = keccak256("finding");

    EmergencyAccess internal access;
    address internal hospital;
    address internal board;
    address internal overseer;
    address internal council;

    function setUp() public virtual override {
        super.setUp();
        for (uint16 id = HOSPITAL; id <= COUNCIL; ++id) admit(id, ALL);
        uint64 both = Capabilities.EMERGENCY_OPEN | Capabilities.EMERGENCY_REVIEW;
        hospital = addKey(HOSPITAL, "hospital", both);
        board = addKey(BOARD, "board", both);
        overseer = addKey(OVERSEER, "overseer", both);
        council = addKey(COUNCIL, "council", both);
        access = new EmergencyAccess(registry);
        vm.prank(governor);
        access.setOverseer(OVERSEER, true);
    }

    /// @dev The hospital opens access to the board's records.
    function open(bytes32 alert) internal returns (bytes32) {
        vm.prank(hospital);
        return access.open(alert, BOARD, ETREAT, WHY);
    }

    /// @dev An opening that its opener has closed.
    function openAndClose(bytes32 alert) internal returns (bytes32 ref) {
        ref = open(alert);
        vm.prank(hospital);
        access.close(ref);
    }

    function review(address reviewer, bytes32 ref) internal {
        vm.prank(reviewer);
        access.review(ref, JUSTIFIED, FINDING);
    }

    function refOf(uint16 opener, bytes32 alert) internal view returns (bytes32) {
        bytes32 domain = keccak256("tolbooth.EmergencyAccess.ref.v1");
        return keccak256(abi.encode(domain, block.chainid, address(access), opener, alert));
    }

    function setLimits(uint16 agency, uint32 cap, uint32 reviewPeriod) internal {
        vm.prank(governor);
        access.setLimits(agency, cap, reviewPeriod);
    }

    function succeed(uint16 old, uint16 successor) internal {
        vm.prank(governor);
        registry.succeed(old, successor);
    }

    /// @dev A fresh opening of the hospital's, as it must be written.
    function fresh() internal view returns (IEmergencyAccess.Opening memory) {
        uint48 at = uint48(block.timestamp);
        return
            IEmergencyAccess.Opening({
                opener: HOSPITAL,
                custodian: BOARD,
                writtenAt: at,
                reviewBy: at + REVIEW_PERIOD,
                closedAt: 0,
                state: IEmergencyAccess.State.Open,
                reason: ETREAT,
                outcome: 0,
                escalated: false
            });
    }

    function assertOpening(bytes32 ref, IEmergencyAccess.Opening memory expected) internal view {
        IEmergencyAccess.Opening memory found = access.opening(ref);
        assertEq(found.opener, expected.opener, "opener");
        assertEq(found.custodian, expected.custodian, "custodian");
        assertEq(found.writtenAt, expected.writtenAt, "at");
        assertEq(found.reviewBy, expected.reviewBy, "reviewBy");
        assertEq(found.closedAt, expected.closedAt, "closedAt");
        assertEq(uint8(found.state), uint8(expected.state), "state");
        assertEq(found.reason, expected.reason, "reason");
        assertEq(found.outcome, expected.outcome, "outcome");
        assertEq(found.escalated, expected.escalated, "escalated");
    }

    function assertAccount(uint16 agency, uint32 opened, uint32 reviewed, uint32 escalated) internal view {
        IEmergencyAccess.Account memory found = access.account(agency);
        assertEq(found.opened, opened, "opened");
        assertEq(found.reviewed, reviewed, "reviewed");
        assertEq(found.escalated, escalated, "escalated");
        assertEq(access.openCount(agency), opened - reviewed, "openCount");
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }

    /// @dev A refusal that names a reference only.
    function refusal(bytes4 selector, bytes32 ref) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, ref);
    }

    /// @dev A refusal that names a reference and an agency.
    function refusal(bytes4 selector, bytes32 ref, uint16 agency) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, ref, agency);
    }
}
