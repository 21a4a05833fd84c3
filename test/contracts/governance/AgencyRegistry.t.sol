// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";
import {Fixture} from "../support/Fixture.sol";

contract AgencyRegistryTest is Fixture {
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

    function setUp() public override {
        super.setUp();
        customsAdmin = admit(CUSTOMS, CEILING);
        foodAdmin = admit(FOOD, CEILING);
    }

    // ------------------------------------------------------------------ roles

    function test_constructorGrantsBothRolesAndNoOther() public view {
        assertTrue(registry.hasRole(registry.GOVERNOR_ROLE(), governor));
        assertTrue(registry.hasRole(registry.GUARDIAN_ROLE(), guardian));
        assertTrue(registry.isGovernor(governor));
        assertFalse(registry.isGovernor(guardian));
        assertEq(registry.getRoleMemberCount(registry.DEFAULT_ADMIN_ROLE()), 0);
        assertEq(registry.getRoleAdmin(registry.GOVERNOR_ROLE()), registry.GOVERNOR_ROLE());
        assertEq(registry.getRoleAdmin(registry.GUARDIAN_ROLE()), registry.GOVERNOR_ROLE());
    }

    function test_constructorRefusesZeroAddresses() public {
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        new AgencyRegistry(address(0), guardian);
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        new AgencyRegistry(governor, address(0));
    }

    function test_grantRoleRefusesTheZeroAddress() public {
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.prank(governor);
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        registry.grantRole(role, address(0));
    }

    function test_lastGovernorCanNeitherRenounceNorBeRevoked() public {
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.startPrank(governor);
        vm.expectRevert(IAgencyRegistry.LastGovernor.selector);
        registry.renounceRole(role, governor);
        vm.expectRevert(IAgencyRegistry.LastGovernor.selector);
        registry.revokeRole(role, governor);

        registry.grantRole(role, stranger);
        registry.renounceRole(role, governor);
        vm.stopPrank();
        assertTrue(registry.isGovernor(stranger));
        assertFalse(registry.isGovernor(governor));
    }

    function test_lastGuardianMayGo() public {
        bytes32 role = registry.GUARDIAN_ROLE();
        vm.prank(guardian);
        registry.renounceRole(role, guardian);
        assertEq(registry.getRoleMemberCount(role), 0);
    }

    function test_revokingAGovernorWhoIsNoneChangesNothing() public {
        bytes32 role = registry.GOVERNOR_ROLE();
        vm.prank(governor);
        registry.revokeRole(role, stranger);
        assertEq(registry.getRoleMemberCount(role), 1);
    }

    function testFuzz_onlyGovernorsGovern(address caller) public {
        vm.assume(caller != governor);
        bytes memory refusal = unauthorised(caller, registry.GOVERNOR_ROLE());
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        registry.admitAgency(9, ODS, bytes32(0), CEILING);
        vm.expectRevert(refusal);
        registry.setCeiling(CUSTOMS, 0);
        vm.expectRevert(refusal);
        registry.appointAdmin(CUSTOMS, caller, START, FOREVER);
        vm.expectRevert(refusal);
        registry.succeed(CUSTOMS, FOOD);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, ACTIVE);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, CLOSED);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ agencies

    function test_admitAgency() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyAdmitted(9, ODS, profileOf(9), CEILING);
        vm.prank(governor);
        registry.admitAgency(9, ODS, profileOf(9), CEILING);

        IAgencyRegistry.Agency memory agency = registry.agencyRecord(9);
        assertEq(uint8(agency.status), ACTIVE);
        assertEq(agency.ceiling, CEILING);
        assertEq(agency.successor, 0);
        assertEq(agency.since, START);
        assertEq(agency.suspendedUntil, 0);
        assertEq(agency.scheme, ODS);
        assertEq(registry.profile(9), profileOf(9));
        assertTrue(registry.isActive(9));
        assertEq(registry.adminKeys(9).length, 0);
    }

    function test_admitAgencyRefusesZero() public {
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 0));
        registry.admitAgency(0, ODS, bytes32(0), CEILING);
    }

    function test_admitAgencyRefusesANumberInUse() public {
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.AgencyExists.selector, CUSTOMS));
        registry.admitAgency(CUSTOMS, ODS, bytes32(0), CEILING);

        setStatus(CUSTOMS, CLOSED);
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.AgencyExists.selector, CUSTOMS));
        registry.admitAgency(CUSTOMS, ODS, bytes32(0), CEILING);
    }

    function test_unknownAgencyIsRefusedEverywhere() public {
        bytes memory refusal = abi.encodeWithSelector(IAgencyErrors.UnknownAgency.selector, 77);
        vm.startPrank(governor);
        vm.expectRevert(refusal);
        registry.setStatus(77, SUSPENDED);
        vm.expectRevert(refusal);
        registry.setCeiling(77, 0);
        vm.expectRevert(refusal);
        registry.appointAdmin(77, key, START, FOREVER);
        vm.expectRevert(refusal);
        registry.succeed(77, FOOD);
        vm.expectRevert(refusal);
        registry.succeed(FOOD, 77);
        vm.stopPrank();
        assertEq(uint8(registry.statusOf(77)), 0);
        assertFalse(registry.isActive(77));
    }

    function test_closedAgencyIsRefusedEverywhere() public {
        setStatus(CUSTOMS, CLOSED);
        bytes memory refusal = abi.encodeWithSelector(IAgencyErrors.AgencyClosed.selector, CUSTOMS);
        vm.startPrank(governor);
        for (uint8 status = ACTIVE; status <= CLOSED; ++status) {
            vm.expectRevert(refusal);
            registry.setStatus(CUSTOMS, status);
        }
        vm.expectRevert(refusal);
        registry.setCeiling(CUSTOMS, ALL);
        vm.expectRevert(refusal);
        registry.appointAdmin(CUSTOMS, key, START, FOREVER);
        vm.expectRevert(refusal);
        registry.succeed(FOOD, CUSTOMS);
        vm.stopPrank();
        vm.prank(guardian);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, SUSPENDED);
    }

    function testFuzz_setStatusRefusesNumbersThatAreNone(uint8 status) public {
        vm.assume(status == 0 || status > CLOSED);
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.BadStatus.selector, status));
        registry.setStatus(CUSTOMS, status);
    }

    function test_setStatusByAGovernor() public {
        vm.warp(START + 5);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, SUSPENDED, FOREVER, governor);
        setStatus(CUSTOMS, SUSPENDED);
        assertEq(registry.agencyRecord(CUSTOMS).since, START + 5);
        assertEq(uint8(registry.statusOf(CUSTOMS)), SUSPENDED);

        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, ACTIVE, 0, governor);
        setStatus(CUSTOMS, ACTIVE);
        assertTrue(registry.isActive(CUSTOMS));

        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, CLOSED, FOREVER, governor);
        setStatus(CUSTOMS, CLOSED);
        assertEq(uint8(registry.statusOf(CUSTOMS)), CLOSED);
        assertEq(registry.agencyRecord(FOOD).since, START);
    }

    function test_setCeiling() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.CeilingSet(CUSTOMS, RECORD);
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, RECORD);
        assertEq(registry.agencyRecord(CUSTOMS).ceiling, RECORD);
        assertEq(registry.agencyRecord(FOOD).ceiling, CEILING);
    }

    // ------------------------------------------------------------------ the guardian

    function test_guardianSuspensionLapsesAfter72Hours() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, SUSPENDED, START + 72 hours, guardian);
        vm.prank(guardian);
        registry.setStatus(CUSTOMS, SUSPENDED);

        vm.warp(START + 72 hours - 1);
        assertDenied(customsAdmin, 0, IAgencyRegistry.Denial.AgencySuspended);
        assertEq(uint8(registry.statusOf(CUSTOMS)), SUSPENDED);

        vm.warp(START + 72 hours);
        assertEq(registry.authorise(customsAdmin, Capabilities.AGENCY_ADMIN), CUSTOMS);
        assertEq(uint8(registry.statusOf(CUSTOMS)), ACTIVE);
        assertTrue(registry.isActive(CUSTOMS));
    }

    function test_guardianSuspensionThatIsRatifiedStays() public {
        vm.prank(guardian);
        registry.setStatus(CUSTOMS, SUSPENDED);
        vm.warp(START + 71 hours);
        setStatus(CUSTOMS, SUSPENDED);
        vm.warp(START + 3650 days);
        assertDenied(customsAdmin, 0, IAgencyRegistry.Denial.AgencySuspended);
    }

    function test_guardianCannotSuspendTwiceBeforeGovernanceSpeaks() public {
        bytes memory refusal = abi.encodeWithSelector(IAgencyRegistry.RatificationRequired.selector, CUSTOMS);
        vm.prank(guardian);
        registry.setStatus(CUSTOMS, SUSPENDED);
        vm.warp(START + 71 hours);
        vm.prank(guardian);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, SUSPENDED);
        vm.warp(START + 365 days);
        vm.prank(guardian);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, SUSPENDED);

        setStatus(CUSTOMS, ACTIVE);
        vm.prank(guardian);
        registry.setStatus(CUSTOMS, SUSPENDED);
        assertEq(registry.agencyRecord(CUSTOMS).suspendedUntil, START + 365 days + 72 hours);
    }

    function test_guardianCannotShortenAGovernorsSuspension() public {
        setStatus(CUSTOMS, SUSPENDED);
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.RatificationRequired.selector, CUSTOMS));
        registry.setStatus(CUSTOMS, SUSPENDED);
    }

    function testFuzz_guardianOnlySuspends(uint8 status) public {
        vm.assume(status != SUSPENDED);
        bytes memory refusal = unauthorised(guardian, registry.GOVERNOR_ROLE());
        vm.prank(guardian);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, status);
    }

    function test_strangerCannotSuspend() public {
        bytes memory refusal = unauthorised(stranger, registry.GUARDIAN_ROLE());
        vm.prank(stranger);
        vm.expectRevert(refusal);
        registry.setStatus(CUSTOMS, SUSPENDED);
    }

    function test_governorWhoIsAlsoGuardianSuspendsAsGovernor() public {
        bytes32 role = registry.GUARDIAN_ROLE();
        vm.prank(governor);
        registry.grantRole(role, governor);
        setStatus(CUSTOMS, SUSPENDED);
        assertEq(registry.agencyRecord(CUSTOMS).suspendedUntil, FOREVER);
    }

    // ------------------------------------------------------------------ keys

    function test_setKey() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.KeySet(key, CUSTOMS, RECORD, START + 1, START + 9);
        vm.prank(customsAdmin);
        registry.setKey(key, RECORD, START + 1, START + 9);

        IAgencyRegistry.Key memory record = registry.keyRecord(key);
        assertEq(record.agency, CUSTOMS);
        assertEq(record.caps, RECORD);
        assertEq(record.from, START + 1);
        assertEq(record.until, START + 9);
        assertEq(registry.agencyOf(key), CUSTOMS);
        assertEq(registry.capsOf(key), RECORD);
        assertEq(registry.adminKeys(CUSTOMS).length, 1);
    }

    function test_setKeyChangesAKnownKey() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.prank(customsAdmin);
        registry.setKey(key, Capabilities.CONSENT_WITHDRAW, START + 2, START + 3);
        IAgencyRegistry.Key memory record = registry.keyRecord(key);
        assertEq(record.caps, Capabilities.CONSENT_WITHDRAW);
        assertEq(record.from, START + 2);
        assertEq(record.until, START + 3);
    }

    function test_setKeyNeedsTheAdminCapability() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.AGENCY_ADMIN));
        registry.setKey(stranger, RECORD, START, FOREVER);
        vm.prank(stranger);
        vm.expectRevert(denied(stranger, Capabilities.AGENCY_ADMIN));
        registry.setKey(stranger, RECORD, START, FOREVER);
    }

    function test_setKeyRefusesTheZeroAddress() public {
        vm.prank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        registry.setKey(address(0), RECORD, START, FOREVER);
    }

    function testFuzz_setKeyRefusesEmptyAndPastWindows(uint48 from, uint48 until) public {
        vm.assume(from >= until || until <= START);
        vm.prank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.setKey(key, RECORD, from, until);
    }

    function test_setKeyWindowBoundary() public {
        vm.startPrank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.setKey(key, RECORD, START, START);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.setKey(key, RECORD, START - 2, START);
        registry.setKey(key, RECORD, START, START + 1);
        vm.stopPrank();
        assertEq(registry.authorise(key, RECORD), CUSTOMS);
    }

    function testFuzz_setKeyRefusesCapabilitiesBeyondTheCeiling(uint64 caps) public {
        vm.assume(caps & ~CEILING != 0);
        vm.prank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.CeilingExceeded.selector);
        registry.setKey(key, caps, START, FOREVER);
    }

    function test_revokeKeyByItsAgency() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.KeyRevoked(key, CUSTOMS);
        vm.prank(customsAdmin);
        registry.revokeKey(key);
        assertEq(registry.agencyOf(key), 0);
        assertEq(registry.capsOf(key), 0);
        assertDenied(key, 0, IAgencyRegistry.Denial.UnknownKey);
    }

    function test_revokeKeyByAGovernor() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.prank(governor);
        registry.revokeKey(key);
        assertEq(registry.agencyOf(key), 0);
    }

    function test_revokeKeyRefusesOthers() public {
        addKey(CUSTOMS, "key", RECORD);
        vm.prank(foodAdmin);
        vm.expectRevert(denied(foodAdmin, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(key);
        vm.prank(key);
        vm.expectRevert(denied(key, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(key);
        vm.prank(guardian);
        vm.expectRevert(denied(guardian, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(key);
    }

    function test_revokeKeyRefusesUnknownKeys() public {
        bytes memory refusal = abi.encodeWithSelector(IAgencyRegistry.UnknownKey.selector, key);
        vm.prank(customsAdmin);
        vm.expectRevert(refusal);
        registry.revokeKey(key);
        vm.prank(governor);
        vm.expectRevert(refusal);
        registry.revokeKey(key);
    }

    // ------------------------------------------------------------------ admins

    function test_appointAdmin() public {
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.KeySet(key, CUSTOMS, Capabilities.AGENCY_ADMIN, START, START + 7);
        vm.prank(governor);
        registry.appointAdmin(CUSTOMS, key, START, START + 7);
        address[] memory admins = registry.adminKeys(CUSTOMS);
        assertEq(admins.length, 2);
        assertEq(admins[1], key);
    }

    function test_appointAdminKeepsTheKeysOtherCapabilitiesWithinTheCeiling() public {
        addKey(CUSTOMS, "key", RECORD | Capabilities.CONSENT_WITHDRAW);
        vm.startPrank(governor);
        registry.setCeiling(CUSTOMS, Capabilities.AGENCY_ADMIN | RECORD);
        registry.appointAdmin(CUSTOMS, key, START, FOREVER);
        vm.stopPrank();
        assertEq(registry.keyRecord(key).caps, RECORD | Capabilities.AGENCY_ADMIN);
    }

    function test_appointAdminRefusesWhatSetKeyRefuses() public {
        vm.startPrank(governor);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        registry.appointAdmin(FOOD, customsAdmin, START, FOREVER);
        vm.expectRevert(IAgencyRegistry.BadWindow.selector);
        registry.appointAdmin(FOOD, key, START, START);
        vm.expectRevert(IAgencyRegistry.ZeroAddress.selector);
        registry.appointAdmin(FOOD, address(0), START, FOREVER);
        registry.setCeiling(FOOD, RECORD);
        vm.expectRevert(IAgencyRegistry.CeilingExceeded.selector);
        registry.appointAdmin(FOOD, key, START, FOREVER);
        vm.stopPrank();
    }

    function test_appointAdminOpensALockedOutAgency() public {
        vm.prank(customsAdmin);
        registry.setKey(customsAdmin, Capabilities.AGENCY_ADMIN, START, START + 10);
        vm.warp(START + 10);
        vm.prank(customsAdmin);
        vm.expectRevert(denied(customsAdmin, Capabilities.AGENCY_ADMIN));
        registry.setKey(key, RECORD, START, FOREVER);
        vm.prank(governor);
        registry.appointAdmin(CUSTOMS, key, START, FOREVER);
        assertEq(registry.authorise(key, Capabilities.AGENCY_ADMIN), CUSTOMS);
    }

    function test_lastAdminKeyCannotGo() public {
        vm.startPrank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.revokeKey(customsAdmin);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.setKey(customsAdmin, RECORD, START, FOREVER);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.setKey(customsAdmin, CEILING, START + 1, FOREVER);
        vm.stopPrank();
        vm.prank(governor);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.revokeKey(customsAdmin);
    }

    function test_adminKeyMayGoWhenAnotherIsValid() public {
        addKey(CUSTOMS, "key", Capabilities.AGENCY_ADMIN);
        vm.prank(customsAdmin);
        registry.setKey(customsAdmin, RECORD, START, FOREVER);
        assertEq(registry.adminKeys(CUSTOMS).length, 1);
        assertEq(registry.adminKeys(CUSTOMS)[0], key);
    }

    function test_adminKeyThatIsNotValidNowDoesNotCountAsAnother() public {
        vm.startPrank(customsAdmin);
        registry.setKey(key, Capabilities.AGENCY_ADMIN, START + 1, START + 2);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.revokeKey(customsAdmin);
        vm.warp(START + 2);
        vm.expectRevert(IAgencyRegistry.LastAdminKey.selector);
        registry.revokeKey(customsAdmin);
        vm.warp(START + 1);
        registry.revokeKey(customsAdmin);
        vm.stopPrank();
    }

    function test_expiredAdminKeyMayAlwaysGo() public {
        vm.prank(customsAdmin);
        registry.setKey(customsAdmin, Capabilities.AGENCY_ADMIN, START, START + 1);
        vm.warp(START + 1);
        vm.prank(governor);
        registry.revokeKey(customsAdmin);
        assertEq(registry.adminKeys(CUSTOMS).length, 0);
    }

    function test_lastAdminKeyOfAClosedAgencyMayGo() public {
        setStatus(CUSTOMS, CLOSED);
        vm.prank(governor);
        registry.revokeKey(customsAdmin);
        assertEq(registry.agencyOf(customsAdmin), 0);
    }

    function test_adminMayShortenItsOwnWindow() public {
        vm.prank(customsAdmin);
        registry.setKey(customsAdmin, Capabilities.AGENCY_ADMIN, START, START + 1);
        assertEq(registry.keyRecord(customsAdmin).until, START + 1);
    }

    function test_numberOfAdminKeysIsBounded() public {
        uint256 limit = registry.MAX_ADMIN_KEYS();
        for (uint256 index = 1; index < limit; ++index) {
            addKey(CUSTOMS, string.concat("admin key ", vm.toString(index)), Capabilities.AGENCY_ADMIN);
        }
        assertEq(registry.adminKeys(CUSTOMS).length, limit);
        vm.prank(customsAdmin);
        vm.expectRevert(IAgencyRegistry.TooManyAdminKeys.selector);
        registry.setKey(key, Capabilities.AGENCY_ADMIN, START, FOREVER);
        addKey(CUSTOMS, "no admin", RECORD);
        addKey(FOOD, "key", Capabilities.AGENCY_ADMIN);
    }

    // ------------------------------------------------------------------ succession

    function test_succeedClosesTheOldAgencyAndLetsTheNewOneAct() public {
        vm.warp(START + 3);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencyStatus(CUSTOMS, CLOSED, FOREVER, governor);
        vm.expectEmit(address(registry));
        emit IAgencyRegistry.AgencySucceeded(CUSTOMS, FOOD);
        vm.prank(governor);
        registry.succeed(CUSTOMS, FOOD);

        IAgencyRegistry.Agency memory old = registry.agencyRecord(CUSTOMS);
        assertEq(uint8(old.status), CLOSED);
        assertEq(old.successor, FOOD);
        assertEq(old.since, START + 3);
        assertTrue(registry.actsFor(FOOD, CUSTOMS));
        assertFalse(registry.actsFor(CUSTOMS, FOOD));
        assertDenied(customsAdmin, 0, IAgencyRegistry.Denial.AgencyClosed);
    }

    function test_closedAgencyMayBeGivenASuccessorOnce() public {
        setStatus(CUSTOMS, CLOSED);
        vm.warp(START + 1);
        vm.startPrank(governor);
        registry.succeed(CUSTOMS, FOOD);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.AlreadySucceeded.selector, CUSTOMS));
        registry.succeed(CUSTOMS, FOOD);
        vm.stopPrank();
        assertEq(registry.agencyRecord(CUSTOMS).since, START);
    }

    function test_succeedRefusesItself() public {
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IAgencyRegistry.SelfSuccession.selector, CUSTOMS));
        registry.succeed(CUSTOMS, CUSTOMS);
    }

    function test_actsForFollowsTheWholeSuccession() public {
        admit(3, CEILING);
        vm.startPrank(governor);
        registry.succeed(CUSTOMS, FOOD);
        registry.succeed(FOOD, 3);
        vm.stopPrank();
        assertTrue(registry.actsFor(3, CUSTOMS));
        assertTrue(registry.actsFor(FOOD, CUSTOMS));
        assertTrue(registry.actsFor(3, 3));
        assertFalse(registry.actsFor(CUSTOMS, 3));
        assertFalse(registry.actsFor(0, CUSTOMS));
        assertFalse(registry.actsFor(0, 0));
        assertFalse(registry.actsFor(3, 0));
    }

    // ------------------------------------------------------------------ the gate

    function test_explainNamesEveryReason() public {
        vm.prank(customsAdmin);
        registry.setKey(key, RECORD, START + 5, START + 9);
        assertDenied(stranger, RECORD, IAgencyRegistry.Denial.UnknownKey);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.NotYetValid);
        vm.warp(START + 5);
        assertEq(uint8(registry.explain(key, RECORD)), 0);
        assertDenied(key, RECORD | Capabilities.AGENCY_ADMIN, IAgencyRegistry.Denial.MissingCapability);
        vm.warp(START + 9);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.Expired);
        vm.warp(START + 6);
        setStatus(CUSTOMS, SUSPENDED);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.AgencySuspended);
        setStatus(CUSTOMS, CLOSED);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.AgencyClosed);
    }

    function test_authoriseWithNoCapabilityAsksOnlyForAValidKey() public {
        addKey(CUSTOMS, "key", 0);
        assertEq(registry.authorise(key, 0), CUSTOMS);
        assertDenied(key, RECORD, IAgencyRegistry.Denial.MissingCapability);
    }

    function testFuzz_authoriseNeedsEveryCapability(uint64 caps, uint64 wanted) public {
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ALL);
        addKey(CUSTOMS, "key", caps);
        if (caps & wanted == wanted) {
            assertEq(registry.authorise(key, wanted), CUSTOMS);
        } else {
            assertDenied(key, wanted, IAgencyRegistry.Denial.MissingCapability);
        }
    }

    function testFuzz_A1_1_smallerCeilingBindsLiveKeysAtOnce(uint64 caps, uint64 ceiling, uint64 wanted) public {
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ALL);
        addKey(CUSTOMS, "key", caps);
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ceiling);
        assertEq(registry.capsOf(key), caps & ceiling);
        if (caps & ceiling & wanted == wanted) {
            assertEq(registry.authorise(key, wanted), CUSTOMS);
        } else {
            assertDenied(key, wanted, IAgencyRegistry.Denial.MissingCapability);
        }
    }

    function testFuzz_A1_2_suspendedOrClosedDeniesEveryKey(uint64 caps, uint64 wanted, bool closed) public {
        vm.prank(governor);
        registry.setCeiling(CUSTOMS, ALL);
        addKey(CUSTOMS, "key", caps);
        setStatus(CUSTOMS, closed ? CLOSED : SUSPENDED);
        IAgencyRegistry.Denial denial =
            closed ? IAgencyRegistry.Denial.AgencyClosed : IAgencyRegistry.Denial.AgencySuspended;
        assertDenied(key, wanted, denial);
        assertDenied(customsAdmin, wanted, denial);
        assertEq(registry.authorise(foodAdmin, Capabilities.AGENCY_ADMIN), FOOD);
    }

    /// @dev Valid at `from`, no longer valid at `until`.
    function testFuzz_A1_3_keyIsValidOnlyInsideItsWindow(uint48 from, uint48 until, uint48 time) public {
        until = uint48(bound(until, START + 1, FOREVER));
        from = uint48(bound(from, 0, until - 1));
        vm.prank(customsAdmin);
        registry.setKey(key, RECORD, from, until);
        uint48[4] memory times = [from, until, until - 1, time];
        for (uint256 index = 0; index < times.length; ++index) {
            vm.warp(times[index]);
            if (times[index] < from) {
                assertDenied(key, RECORD, IAgencyRegistry.Denial.NotYetValid);
            } else if (times[index] >= until) {
                assertDenied(key, RECORD, IAgencyRegistry.Denial.Expired);
            } else {
                assertEq(registry.authorise(key, RECORD), CUSTOMS);
            }
        }
    }

    function test_A1_4_keyNeverMovesWithoutARevoke() public {
        vm.prank(customsAdmin);
        registry.setKey(key, RECORD, START, START + 1);
        vm.warp(START + 100);
        vm.prank(foodAdmin);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        registry.setKey(key, RECORD, START, FOREVER);

        vm.prank(customsAdmin);
        registry.revokeKey(key);
        vm.prank(foodAdmin);
        registry.setKey(key, RECORD, START, FOREVER);
        assertEq(registry.agencyOf(key), FOOD);
    }

    function test_A1_6_noAgencyChangesAnothersKeys() public {
        addKey(CUSTOMS, "key", RECORD);
        bytes32 before = keccak256(abi.encode(registry.keyRecord(key), registry.keyRecord(customsAdmin)));
        vm.startPrank(foodAdmin);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        registry.setKey(key, 0, START, FOREVER);
        vm.expectRevert(IAgencyRegistry.KeyInUse.selector);
        registry.setKey(customsAdmin, 0, START, FOREVER);
        vm.expectRevert(denied(foodAdmin, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(key);
        vm.expectRevert(denied(foodAdmin, Capabilities.AGENCY_ADMIN));
        registry.revokeKey(customsAdmin);
        vm.stopPrank();
        assertEq(keccak256(abi.encode(registry.keyRecord(key), registry.keyRecord(customsAdmin))), before);
    }

    // ------------------------------------------------------------------ helpers

    function assertDenied(address who, uint64 capability, IAgencyRegistry.Denial reason) private {
        assertEq(uint8(registry.explain(who, capability)), uint8(reason), "reason");
        vm.expectRevert(denied(who, capability));
        registry.authorise(who, capability);
    }

    function denied(address who, uint64 capability) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }

    function unauthorised(address who, bytes32 role) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, who, role);
    }
}
