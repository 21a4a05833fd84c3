// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ITraderCheckRegistry} from "@tolbooth/sdk/contracts/border/ITraderCheckRegistry.sol";
import {TraderCheckRegistry} from "@tolbooth/sdk/contracts/border/TraderCheckRegistry.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {Fixture} from "../support/Fixture.sol";

/// @title A trader check registry, four agencies that may do everything, and one check type that only customs makes
abstract contract TraderCheckRegistryFixture is Fixture {
    uint16 internal constant CUSTOMS = 1;
    uint16 internal constant FOOD = 2;
    uint16 internal constant POLICE = 3;
    uint16 internal constant PORT = 4;

    uint8 internal constant AEO = 1;
    uint8 internal constant LICENCE = 5;
    uint16 internal constant MAX_DAYS = 30;
    uint48 internal constant UNTIL = START + 10 days;

    bytes32 internal constant SUBJECT = keccak256("a trader's look-up key");
    bytes32 internal constant EVIDENCE = keccak256("report");
    bytes32 internal constant REF = keccak256("grounds");
    bytes32 internal constant FIRST_KEY = keccak256("first epoch key");

    TraderCheckRegistry internal checks;
    /// @dev The key of the one check that most tests are about.
    bytes32 internal key;

    function setUp() public virtual override {
        super.setUp();
        for (uint16 agency = 1; agency <= 4; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        checks = new TraderCheckRegistry(registry);
        vm.startPrank(governor);
        checks.rotateEpoch(FIRST_KEY);
        checks.setRule(AEO, CUSTOMS, MAX_DAYS);
        checks.setRule(LICENCE, 0, MAX_DAYS);
        vm.stopPrank();
        key = checks.checkKey(LICENCE, 1, SUBJECT);
    }

    /// @dev Puts the one check on record, as an agency.
    function putAs(uint16 agency) internal returns (bytes32) {
        return putUntil(agency, UNTIL);
    }

    function putUntil(uint16 agency, uint48 until) internal returns (bytes32) {
        vm.prank(adminOf(agency));
        return checks.put(LICENCE, 1, SUBJECT, until, EVIDENCE);
    }

    function disputeAs(uint16 agency) internal {
        vm.prank(adminOf(agency));
        checks.dispute(key, REF);
    }

    function withdrawAs(uint16 agency) internal {
        vm.prank(adminOf(agency));
        checks.withdraw(key, 0);
    }

    function present() internal view returns (ITraderCheckRegistry.Check memory) {
        return checks.checkRecord(key);
    }

    function assertWhy(ITraderCheckRegistry.Why expected) internal view {
        assertEq(uint8(checks.explain(key)), uint8(expected), "why");
        assertEq(checks.valid(key), expected == ITraderCheckRegistry.Why.Ok, "valid");
    }

    function assertCheck(
        uint16 checker,
        ITraderCheckRegistry.Standing standing,
        uint48 at,
        uint48 until,
        uint32 version,
        uint16 disputer
    ) internal view {
        ITraderCheckRegistry.Check memory check = present();
        assertEq(check.checker, checker, "checker");
        assertEq(check.checkType, LICENCE, "check type");
        assertEq(uint8(check.standing), uint8(standing), "standing");
        assertEq(check.writtenAt, at, "at");
        assertEq(check.until, until, "until");
        assertEq(check.version, version, "version");
        assertEq(check.disputer, disputer, "disputer");
    }

    /// @dev Closes an agency and lets another one act for it.
    function succeed(uint16 old, uint16 successor) internal {
        vm.prank(governor);
        registry.succeed(old, successor);
    }

    function pauseChecks(uint48 until) internal {
        vm.prank(governor);
        registry.pause(address(checks), until);
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }

    function paused(uint48 until) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Paused.selector, address(checks), until);
    }
}
