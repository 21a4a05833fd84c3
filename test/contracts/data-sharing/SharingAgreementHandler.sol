// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title Acts on a registry of sharing agreements as agencies could, and keeps a model of what must follow
/// @dev The model knows no bits: it keeps what each party signed last, and counts suspensions in what is signed.
contract SharingAgreementHandler is Test {
    uint16 public constant AGENCIES = 4;

    struct Model {
        uint16 discloser;
        uint16 recipient;
        uint8 basis;
        uint32 version;
        bytes32 terms;
        uint48 from;
        uint48 until;
        uint48 reviewBy;
        uint256 suspensions;
        bool suspended;
        bool terminated;
        bytes32 signedByDiscloser;
        bytes32 signedByRecipient;
    }

    AgencyRegistry public immutable registry;
    SharingAgreementRegistry public immutable agreements;
    address public immutable governor;

    bytes32[] public ids;
    mapping(bytes32 id => Model) private _model;
    mapping(bytes32 act => uint256 count) public done;
    mapping(uint16 agency => uint8 status) public statusOf;
    mapping(uint16 agency => uint16 successor) public successorOf;
    uint48 public pausedUntil;
    uint256 private _nonce;

    constructor(AgencyRegistry registry_, SharingAgreementRegistry agreements_, address governor_) {
        registry = registry_;
        agreements = agreements_;
        governor = governor_;
        for (uint16 agency = 1; agency <= AGENCIES; ++agency) statusOf[agency] = 1;
    }

    // ------------------------------------------------------------------ acts

    function propose(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 30) return;
        Model memory one;
        one.discloser = agencyAt(agencySeed);
        one.recipient = 1 + ((one.discloser + uint16(seed % (AGENCIES - 1))) % AGENCIES);
        one.version = 1;
        draw(one, seed);
        bytes32 salt = bytes32(++_nonce);
        vm.prank(keyOf(one.discloser));
        try agreements.propose(salt, one.recipient, one.basis, one.terms, one.from, one.until, one.reviewBy) returns (
            bytes32 id
        ) {
            assertTrue(mayGrant(one.discloser), "proposed by a suspended agency, or in a pause");
            assertEq(id, agreements.agreementId(one.discloser, salt));
            one.signedByDiscloser = toSign(one);
            _model[id] = one;
            ids.push(id);
            ++done["propose"];
        } catch {
            assertFalse(mayGrant(one.discloser), "a good proposal was refused");
        }
    }

    function accept(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        bytes32 id = pick(seed);
        Model memory one = _model[id];
        uint16 agency = agencyIn(one, agencySeed);
        if (agencySeed % 4 > 1) agency = one.signedByDiscloser == toSign(one) ? one.recipient : one.discloser;
        tryToAccept(id, agency, (seed >> 32) % 8);
    }

    /// @dev Both parties try to accept, one after the other.
    function acceptBoth(uint256 seed) external {
        if (ids.length == 0) return;
        bytes32 id = pick(seed);
        tryToAccept(id, _model[id].discloser, 2);
        tryToAccept(id, _model[id].recipient, 2);
    }

    /// @dev With other terms when `wrong` is 0, with another version when it is 1.
    function tryToAccept(bytes32 id, uint16 agency, uint256 wrong) private {
        Model storage one = _model[id];
        uint32 version = wrong == 1 ? one.version - 1 : one.version;
        bytes32 terms = wrong == 0 ? keccak256(abi.encode(one.terms)) : one.terms;
        bool discloser = agency == one.discloser;
        bool signed = (discloser ? one.signedByDiscloser : one.signedByRecipient) == toSign(one);
        bool allowed = wrong > 1 && mayGrant(agency) && isParty(one, agency) && !signed && !one.terminated;
        allowed = allowed && block.timestamp < one.until;
        vm.prank(keyOf(agency));
        try agreements.accept(id, version, terms) {
            assertTrue(allowed, "accepted what or when it may not");
            if (discloser) one.signedByDiscloser = toSign(one);
            else one.signedByRecipient = toSign(one);
            if (bothSigned(one)) {
                if (one.suspended) ++done["resume"];
                one.suspended = false;
            }
            ++done["accept"];
        } catch {
            assertFalse(allowed, "an acceptance was refused");
        }
    }

    function amend(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0 || seed % 3 == 0) return;
        bytes32 id = pick(seed);
        Model memory one = _model[id];
        uint16 agency = agencyIn(one, agencySeed);
        bool allowed = mayGrant(agency) && agency == one.discloser && !one.terminated;
        draw(one, seed);
        vm.prank(keyOf(agency));
        try agreements.amend(id, one.version, one.basis, one.terms, one.from, one.until, one.reviewBy) {
            assertTrue(allowed, "amended by somebody else, or after its end");
            ++one.version;
            one.suspended = false;
            one.signedByDiscloser = toSign(one);
            _model[id] = one;
            ++done["amend"];
        } catch {
            assertFalse(allowed, "an amendment was refused");
        }
    }

    function suspend(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        bytes32 id = pick(seed);
        Model storage one = _model[id];
        uint16 agency = agencyIn(one, agencySeed);
        bool started = one.suspended || bothSigned(one);
        bool allowed = mayEnd(one, agency) && !one.terminated && started;
        vm.prank(keyOf(agency));
        try agreements.suspend(id) {
            assertTrue(allowed, "suspended by a stranger, or what is not active");
            one.suspended = true;
            ++one.suspensions;
            ++done["suspend"];
        } catch {
            assertFalse(allowed, "a suspension was refused");
        }
    }

    function terminate(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0 || seed % 8 != 0) return;
        bytes32 id = pick(seed >> 8);
        Model storage one = _model[id];
        uint16 agency = agencyIn(one, agencySeed);
        bool allowed = mayEnd(one, agency) && !one.terminated;
        vm.prank(keyOf(agency));
        try agreements.terminate(id) {
            assertTrue(allowed, "terminated by a stranger, or twice");
            one.terminated = true;
            ++done["terminate"];
        } catch {
            assertFalse(allowed, "a termination was refused");
        }
    }

    function recordReview(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        bytes32 id = pick(seed);
        Model storage one = _model[id];
        uint16 agency = agencyIn(one, agencySeed);
        uint48 reviewBy = uint48(block.timestamp - 1 + ((seed >> 16) % 60 days));
        bool allowed = statusOf[agency] == 1 && isParty(one, agency) && isActive(one);
        allowed = allowed && reviewBy > block.timestamp && reviewBy > one.from && reviewBy <= one.until;
        vm.prank(keyOf(agency));
        try agreements.recordReview(id, one.version, reviewBy, "finding") {
            assertTrue(allowed, "reviewed by a stranger, or beyond the term");
            one.reviewBy = reviewBy;
            ++done["review"];
        } catch {
            assertFalse(allowed, "a review was refused");
        }
    }

    function setStatus(uint256 agencySeed, uint256 chance) external {
        uint16 agency = agencyAt(agencySeed);
        if (statusOf[agency] == 3) return;
        statusOf[agency] = chance % 5 == 0 ? 2 : 1;
        vm.prank(governor);
        registry.setStatus(agency, statusOf[agency]);
        ++done["status"];
    }

    /// @dev Only agency 4 is ever closed, and seldom. Agency 1 succeeds it.
    function succeed(uint256 chance) external {
        if (chance % 16 != 0 || statusOf[4] == 3) return;
        vm.prank(governor);
        registry.succeed(4, 1);
        statusOf[4] = 3;
        successorOf[4] = 1;
        ++done["succeed"];
    }

    function pause(uint256 chance) external {
        pausedUntil = chance % 8 == 0 ? uint48(block.timestamp) + 1 days : 0;
        vm.prank(governor);
        registry.pause(address(agreements), pausedUntil);
        ++done["pause"];
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 8 days));
        ++done["time"];
    }

    // ------------------------------------------------------------------ model

    function count() external view returns (uint256) {
        return ids.length;
    }

    function model(bytes32 id) external view returns (Model memory) {
        return _model[id];
    }

    function keyOf(uint16 agency) public returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    function bothSigned(Model memory one) public pure returns (bool) {
        return one.signedByDiscloser == toSign(one) && one.signedByRecipient == toSign(one);
    }

    function isActive(Model memory one) public pure returns (bool) {
        return bothSigned(one) && !one.terminated;
    }

    /// @dev What a party signs: this version, these terms, after this many suspensions.
    function toSign(Model memory one) public pure returns (bytes32) {
        return keccak256(abi.encode(one.version, one.terms, one.basis, one.from, one.until, one.suspensions));
    }

    function isParty(Model memory one, uint16 agency) public pure returns (bool) {
        return agency == one.discloser || agency == one.recipient;
    }

    function mayGrant(uint16 agency) private view returns (bool) {
        return statusOf[agency] == 1 && block.timestamp >= pausedUntil;
    }

    function mayEnd(Model memory one, uint16 agency) private view returns (bool) {
        bool successor = successorOf[one.discloser] == agency || successorOf[one.recipient] == agency;
        return statusOf[agency] == 1 && (isParty(one, agency) || successor);
    }

    /// @dev A party three times in four, so that acts go through.
    function agencyIn(Model memory one, uint256 seed) private pure returns (uint16) {
        if (seed % 4 == 0) return agencyAt(seed >> 8);
        return (seed >> 8) % 2 == 0 ? one.discloser : one.recipient;
    }

    /// @dev Three times in four an agreement that is not over, if there is one.
    function pick(uint256 seed) private view returns (bytes32) {
        uint256 start = (seed >> 2) % ids.length;
        for (uint256 step = 0; step < ids.length && seed % 4 != 0; ++step) {
            bytes32 id = ids[(start + step) % ids.length];
            if (!_model[id].terminated && block.timestamp < _model[id].until) return id;
        }
        return ids[start];
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }

    /// @dev Draws what a version says. Windows begin near the present, so that flows start and end within a run.
    function draw(Model memory one, uint256 seed) private view {
        one.basis = uint8(1 + ((seed >> 40) % 6));
        one.terms = keccak256(abi.encode("terms", (seed >> 48) % 4));
        one.from = uint48(block.timestamp - 5 days + ((seed >> 64) % 15 days));
        uint48 earliest = one.from > block.timestamp ? one.from : uint48(block.timestamp);
        one.until = earliest + 1 + uint48((seed >> 96) % ((seed >> 95) % 3 == 0 ? 20 days : 1400 days));
        one.reviewBy = earliest + 1 + uint48((seed >> 128) % (one.until - earliest));
    }
}
