// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {Fixture} from "../support/Fixture.sol";
import {AgencyFixture} from "./AgencyFixture.sol";

/// @title A registry with two agencies, Customs and Food, and helpers to read its refusals
abstract contract AgencyFixture is Fixture {
    uint16 internal constant CUSTOMS = 1;
    uint16 internal constant FOOD = 2;
    uint64 internal constant RECORD = Capabilities.CONSENT_RECORD;
    uint64 internal constant CEILING = Capabilities.AGENCY_ADMIN | RECORD | Capabilities.CONSENT_WITHDRAW;
    uint8 internal constant ACTIVE = uint8(IAgencyRegistry.Status.Active);
    uint8 internal constant SUSPENDED = uint8(IAgencyRegistry.Status.Suspended);
    uint8 internal constant CLOSED = uint8(IAgencyRegistry.Status.Closed);

    address internal customsAdmin;
    address internal foodAdmin;
    address internal key = makeAddr("key");

    function setUp() public virtual override {
        super.setUp();
        customsAdmin = admit(CUSTOMS, CEILING);
        foodAdmin = admit(FOOD, CEILING);
    }

    function assertDenied(address who, uint64 capability, IAgencyRegistry.Denial reason) internal {
        assertEq(uint8(registry.explain(who, capability)), uint8(reason), "reason");
        vm.expectRevert(denied(who, capability));
        registry.authorise(who, capability);
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }

    function unauthorised(address who, bytes32 role) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, who, role);
    }
}
