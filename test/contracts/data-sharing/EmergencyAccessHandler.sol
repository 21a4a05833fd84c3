// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {EmergencyAccess} from "@tolbooth/sdk/contracts/data-sharing/EmergencyAccess.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title Acts on emergency access as agencies, governors and bystanders could, and keeps a model of what must follow
contract EmergencyAccessHandler is Test {
    uint16 public constant AGENCIES = 5;
    uint48 private constant WINDOW = 24 hours;

    /// @dev The model of an opening. Times are 0 while the thing has not happened.
    struct Model {
        uint16 opener;
        uint16 custodian;
        uint48 writtenAt;
        uint48 reviewBy;
        uint48 closedAt;
        uint48 reviewedAt;
        uint16 reviewer;
        bool escalated;
        bytes32 alert;
    }

    AgencyRegistry public immutable registry;
    EmergencyAccess public immutable access;
    address public immutable governor;

    bytes32[] public refs;
    mapping(bytes32 ref => Model) private _model;
    mapping(uint16 agency => uint32 count) public opened;
    mapping(uint16 agency => uint32 count) public reviewed;
    mapping(uint16 agency => uint32 cap) public cap;
    mapping(uint16 agency => uint32 period) public reviewPeriod;
    mapping(uint16 agency => bool) public overseer;
    mapping(uint16 agency => bool) public suspended;
    mapping(uint16 agency => uint16 successor) public successor;
    mapping(bytes32 act => uint256 count) public done;
    uint256 private _nonce;

    constructor(AgencyRegistry registry_, EmergencyAccess access_, address governor_) {
        registry = registry_;
        access = access_;
        governor = governor_;
        for (uint16 agency = 1; agency <= AGENCIES; ++agency) (cap[agency], reviewPeriod[agency]) = (1000, 7 days);
    }

    function count() external view returns (uint256) {
        return refs.length;
    }

    function model(bytes32 ref) external view returns (Model memory) {
        return _model[ref];
    }

    function keyOf(uint16 agency) public returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    // ------------------------------------------------------------------ acts

    function open(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        Model memory one = newModel(agency, seed);
        bool allowed = isActive(agency) && opened[agency] - reviewed[agency] < cap[agency];
        vm.prank(keyOf(agency));
        try access.open(one.alert, one.custodian, uint8(1 + (seed % 7)), "why") returns (bytes32 ref) {
            assertTrue(allowed, "opened by a suspended agency or over the cap");
            add(ref, one);
            ++done["open"];
        } catch {
            assertFalse(allowed, "care was refused");
        }
    }

    /// @dev One agency opens until it may not any more. Once in a run: what it leaves makes every look at the model slow.
    function openMany(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        if (!isActive(agency) || cap[agency] > 60 || refs.length > 12) return;
        while (opened[agency] - reviewed[agency] < cap[agency]) {
            Model memory one = newModel(agency, seed);
            vm.prank(keyOf(agency));
            add(access.open(one.alert, one.custodian, 1, "why"), one);
        }
        vm.prank(keyOf(agency));
        vm.expectRevert();
        access.open("one too many", 1, 1, "why");
        ++done["openMany"];
    }

    function openAgain(uint256 seed) external {
        if (refs.length == 0) return;
        Model memory one = _model[refs[seed % refs.length]];
        vm.prank(keyOf(one.opener));
        vm.expectRevert();
        access.open(one.alert, one.custodian, 1, "why");
        ++done["openAgain"];
    }

    function close(uint256 agencySeed, uint256 seed) external {
        if (refs.length == 0) return;
        bytes32 ref = refs[seed % refs.length];
        uint16 agency = agencySeed % 2 == 0 ? _model[ref].opener : agencyAt(agencySeed);
        bool allowed = isActive(agency) && actsFor(agency, _model[ref].opener) && running(ref);
        vm.prank(keyOf(agency));
        try access.close(ref) {
            assertTrue(allowed, "closed by a stranger, or twice");
            _model[ref].closedAt = uint48(block.timestamp);
            ++done["close"];
        } catch {
            assertFalse(allowed, "closing was refused");
        }
    }

    function review(uint256 agencySeed, uint256 seed) external {
        if (refs.length == 0) return;
        bytes32 ref = refs[seed % refs.length];
        Model storage one = _model[ref];
        uint16 agency = agencySeed % 2 == 0 ? one.custodian : agencyAt(agencySeed);
        bool entitled = actsFor(agency, one.custodian) || overseer[agency];
        bool allowed = isActive(agency) && !actsFor(agency, one.opener) && entitled && !running(ref);
        allowed = allowed && one.reviewedAt == 0;
        vm.prank(keyOf(agency));
        try access.review(ref, uint8(1 + (seed % 3)), "finding") {
            assertTrue(allowed, "reviewed by the opener, a stranger, too early or twice");
            (one.reviewedAt, one.reviewer) = (uint48(block.timestamp), agency);
            ++reviewed[one.opener];
            ++done[actsFor(agency, one.custodian) ? bytes32("review") : bytes32("overseerReview")];
        } catch {
            assertFalse(allowed, "a review was refused");
            if (actsFor(agency, one.opener)) ++done["selfReview"];
        }
    }

    function escalate(address anyone, uint256 seed) external {
        if (refs.length == 0) return;
        bytes32 ref = refs[seed % refs.length];
        bool allowed = overdue(ref) && !_model[ref].escalated;
        vm.prank(anyone);
        try access.escalate(ref) {
            assertTrue(allowed, "escalated too early or twice");
            _model[ref].escalated = true;
            ++done["escalate"];
        } catch {
            assertFalse(allowed, "an escalation was refused");
        }
    }

    function setLimits(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        (cap[agency], reviewPeriod[agency]) = (uint32(bound(seed, 50, 80)), uint32(bound(seed, 2 days, 31 days)));
        vm.prank(governor);
        access.setLimits(agency, cap[agency], reviewPeriod[agency]);
        ++done["setLimits"];
    }

    function setOverseer(uint256 agencySeed, bool yes) external {
        uint16 agency = agencyAt(agencySeed);
        overseer[agency] = yes;
        vm.prank(governor);
        access.setOverseer(agency, yes);
        ++done["setOverseer"];
    }

    function suspend(uint256 agencySeed, uint256 chance) external {
        uint16 agency = agencyAt(agencySeed);
        if (successor[agency] != 0) return;
        suspended[agency] = chance % 3 == 0;
        vm.prank(governor);
        registry.setStatus(agency, suspended[agency] ? 2 : 1);
        ++done["suspend"];
    }

    function pause(uint256 time) external {
        vm.prank(governor);
        registry.pause(address(access), uint48(block.timestamp + bound(time, 0, 30 days)));
        ++done["pause"];
    }

    /// @dev Rare, and only the first two, so that somebody is left to act.
    function succeed(uint256 agencySeed, uint256 chance) external {
        uint16 old = uint16(1 + (agencySeed % 2));
        if (chance % 16 != 0 || successor[old] != 0) return;
        successor[old] = old + 1;
        suspended[old] = false;
        vm.prank(governor);
        try registry.succeed(old, old + 1) {
            ++done["succeed"];
        } catch {
            successor[old] = 0; // The successor was closed before.
            suspended[old] = !registry.isActive(old);
        }
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 40 hours));
        ++done["time"];
    }

    // ------------------------------------------------------------------ the model

    function running(bytes32 ref) public view returns (bool) {
        Model storage one = _model[ref];
        return one.closedAt == 0 && one.reviewedAt == 0 && block.timestamp < one.writtenAt + WINDOW;
    }

    function overdue(bytes32 ref) public view returns (bool) {
        return _model[ref].reviewedAt == 0 && block.timestamp >= _model[ref].reviewBy;
    }

    function isActive(uint16 agency) public view returns (bool) {
        return !suspended[agency] && successor[agency] == 0;
    }

    function actsFor(uint16 actor, uint16 owner) public view returns (bool) {
        while (owner != 0) {
            if (owner == actor) return true;
            owner = successor[owner];
        }
        return false;
    }

    function add(bytes32 ref, Model memory one) private {
        assertEq(_model[ref].opener, 0, "a reference was given twice");
        _model[ref] = one;
        refs.push(ref);
        ++opened[one.opener];
    }

    function newModel(uint16 agency, uint256 seed) private returns (Model memory one) {
        one.opener = agency;
        one.custodian = agencyAt(seed >> 32);
        one.writtenAt = uint48(block.timestamp);
        one.reviewBy = one.writtenAt + reviewPeriod[agency];
        one.alert = keccak256(abi.encode("alert", ++_nonce));
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }
}
