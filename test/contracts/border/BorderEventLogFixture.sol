// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BorderEventLog} from "@tolbooth/sdk/contracts/border/BorderEventLog.sol";
import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title A border event log and three agencies that may do everything
abstract contract BorderEventLogFixture is Fixture {
    uint16 internal constant CUSTOMS = 1;
    uint16 internal constant FOOD = 2;
    uint16 internal constant PORT = 3;

    bytes32 internal constant THING = keccak256("thing");
    bytes32 internal constant EV = keccak256("event");
    uint8 internal constant INSPECTING = 17;
    uint8 internal constant IN_TRANSIT = 10;

    BorderEventLog internal eventLog;
    /// @dev The id of the event that most tests are about, as customs captures it.
    bytes32 internal id;

    function setUp() public virtual override {
        super.setUp();
        for (uint16 agency = 1; agency <= 3; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        eventLog = new BorderEventLog(registry);
        id = eventLog.eventId(CUSTOMS, EV);
    }

    function captureAs(uint16 agency, bytes32 hash) internal returns (bytes32) {
        vm.prank(adminOf(agency));
        return eventLog.capture(THING, hash, 1, INSPECTING, IN_TRANSIT);
    }

    function declareAs(uint16 agency, bytes32 which, bytes32[] memory corrective) internal {
        vm.prank(adminOf(agency));
        eventLog.declareError(which, 2, corrective);
    }

    function nothing() internal pure returns (bytes32[] memory) {
        return new bytes32[](0);
    }

    function one(bytes32 which) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = which;
    }

    function ev(uint256 number) internal pure returns (bytes32) {
        return keccak256(abi.encode("event", number));
    }

    /// @dev Any input that the tables allow.
    function inputOf(uint256 seed, uint256 number) internal pure returns (IBorderEventLog.EventInput memory) {
        uint256 random = uint256(keccak256(abi.encode(seed, number)));
        return
            IBorderEventLog.EventInput({
                thing: keccak256(abi.encode("thing", random)),
                ev: keccak256(abi.encode("event", random)),
                kind: uint8(1 + (random % 5)),
                step: uint8((random >> 8) % 42),
                disposition: uint8((random >> 16) % 34)
            });
    }

    function assertStatus(bytes32 which, IBorderEventLog.Status expected) internal view {
        assertEq(uint8(eventLog.status(which)), uint8(expected));
        assertEq(uint8(eventLog.entry(which).status), uint8(expected));
    }

    function setQuota(uint16 agency, uint32 perDay) internal {
        vm.prank(governor);
        eventLog.setQuota(agency, perDay);
    }

    function pauseLog() internal {
        vm.prank(governor);
        registry.pause(address(eventLog), FOREVER);
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }
}
