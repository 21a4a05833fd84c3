// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {TraderCheckRegistry} from "@tolbooth/sdk/contracts/border/TraderCheckRegistry.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title Acts on a trader check registry as agencies and governors could, and keeps a model of what must follow
contract TraderCheckRegistryHandler is Test {
    uint16 public constant AGENCIES = 3;
    uint256 private constant TRADERS = 3;
    bytes32 private constant PAPER = keccak256("paper");

    /// @dev The model of a check. `standing`: 0 none, 1 passed, 2 disputed, 3 withdrawn.
    struct Model {
        uint16 checker;
        uint8 checkType;
        uint8 standing;
        uint256 writtenAt;
        uint256 until;
        uint256 latest;
        uint256 version;
        uint16 disputer;
    }

    struct Void {
        uint256 from;
        uint256 until;
    }

    AgencyRegistry public immutable registry;
    TraderCheckRegistry public immutable checks;
    address public immutable governor;

    bytes32[] public keys;
    mapping(bytes32 key => Model) private _model;
    mapping(uint16 agency => bool) public suspended;
    mapping(uint16 agency => Void) public voided;
    mapping(uint8 checkType => uint256) public maxDays;
    mapping(bytes32 act => uint256 count) public done;
    uint32 public epoch;
    uint256 public overwritten;

    constructor(AgencyRegistry registry_, TraderCheckRegistry checks_, address governor_) {
        registry = registry_;
        checks = checks_;
        governor = governor_;
        epoch = checks_.currentEpoch();
        for (uint8 checkType = 1; checkType <= 2; ++checkType) maxDays[checkType] = checks_.ruleOf(checkType).maxDays;
    }

    function count() external view returns (uint256) {
        return keys.length;
    }

    function model(bytes32 key) external view returns (Model memory) {
        return _model[key];
    }

    /// @dev What {TraderCheckRegistry-valid} must say.
    function isValid(bytes32 key) public view returns (bool) {
        Model memory one = _model[key];
        Void memory gap = voided[one.checker];
        bool isVoid = one.writtenAt >= gap.from && one.writtenAt < gap.until;
        return one.standing == 1 && block.timestamp < one.until && !isVoid && !suspended[one.checker];
    }

    // ------------------------------------------------------------------ acts

    function put(uint256 agencySeed, uint256 seed, uint256 life) external {
        uint16 agency = agencyAt(agencySeed);
        uint8 checkType = uint8(1 + (seed % 2));
        bytes32 subject = keccak256(abi.encode("trader", (seed >> 8) % TRADERS));
        bytes32 key = checks.checkKey(checkType, epoch, subject);
        uint48 until = uint48(block.timestamp + bound(life, 0, 12 days));
        uint256 latest = block.timestamp + maxDays[checkType] * 1 days;
        Model storage one = _model[key];
        bool own = one.checker == 0 || one.checker == agency;
        bool allowed = !suspended[agency] && own && until > block.timestamp && until <= latest;
        vm.prank(keyOf(agency));
        try checks.put(checkType, epoch, subject, until, PAPER) returns (bytes32 made) {
            assertTrue(allowed, "a bad put went through");
            assertEq(made, key);
            if (one.checker == 0) keys.push(key);
            else if (one.checker != agency) ++overwritten;
            _model[key] = Model(agency, checkType, 1, block.timestamp, until, latest, one.version + 1, 0);
            ++done["put"];
        } catch {
            assertFalse(allowed, "a good put was refused");
        }
    }

    function withdraw(uint256 agencySeed, uint256 seed) external {
        if (keys.length == 0) return;
        (uint16 agency, bytes32 key) = (agencyAt(agencySeed), keyAt(seed));
        Model storage one = _model[key];
        bool allowed = !suspended[agency] && one.checker == agency && (one.standing == 1 || one.standing == 2);
        vm.prank(keyOf(agency));
        try checks.withdraw(key, uint8(seed % 3)) {
            assertTrue(allowed, "a bad withdrawal went through");
            (one.standing, one.disputer) = (3, 0);
            ++done["withdraw"];
        } catch {
            assertFalse(allowed, "a good withdrawal was refused");
        }
    }

    function dispute(uint256 agencySeed, uint256 seed) external {
        if (keys.length == 0) return;
        (uint16 agency, bytes32 key) = (agencyAt(agencySeed), keyAt(seed));
        Model storage one = _model[key];
        vm.prank(keyOf(agency));
        try checks.dispute(key, PAPER) {
            assertTrue(!suspended[agency] && one.standing == 1, "a bad dispute went through");
            (one.standing, one.disputer) = (2, agency);
            ++done["dispute"];
        } catch {
            assertFalse(!suspended[agency] && one.standing == 1, "a good dispute was refused");
        }
    }

    function resolve(uint256 agencySeed, uint256 seed) external {
        if (keys.length == 0) return;
        (uint16 agency, bytes32 key) = (agencyAt(agencySeed), keyAt(seed));
        Model storage one = _model[key];
        bool allowed = !suspended[agency] && one.standing == 2 && one.disputer == agency;
        vm.prank(keyOf(agency));
        try checks.resolve(key, PAPER) {
            assertTrue(allowed, "a bad resolution went through");
            (one.standing, one.disputer) = (1, 0);
            ++done["resolve"];
        } catch {
            assertFalse(allowed, "a good resolution was refused");
        }
    }

    function rely(uint256 agencySeed, uint256 seed) external {
        if (keys.length == 0) return;
        (uint16 agency, bytes32 key) = (agencyAt(agencySeed), keyAt(seed));
        bool allowed = !suspended[agency] && isValid(key);
        vm.prank(keyOf(agency));
        try checks.rely(key) returns (uint32 version) {
            assertTrue(allowed, "relied on what is not valid");
            assertEq(version, _model[key].version, "relied on another version");
            ++done["rely"];
        } catch {
            assertFalse(allowed, "a good reliance was refused");
        }
    }

    function voidChecks(uint256 agencySeed, uint256 from, uint256 length) external {
        uint16 agency = agencyAt(agencySeed);
        uint48 start = uint48(block.timestamp - bound(from, 1, 1 days));
        uint48 end = uint48(bound(length, start + 1, block.timestamp));
        Void storage gap = voided[agency];
        vm.prank(keyOf(agency));
        try checks.voidChecks(agency, start, end) {
            assertFalse(suspended[agency], "a suspended agency voided");
            if (gap.until == 0) (gap.from, gap.until) = (start, end);
            if (start < gap.from) gap.from = start;
            if (end > gap.until) gap.until = end;
            ++done["void"];
        } catch {
            assertTrue(suspended[agency], "voiding was refused");
        }
    }

    function liftVoid(uint256 agencySeed) external {
        uint16 agency = agencyAt(agencySeed);
        vm.prank(governor);
        checks.voidChecks(agency, 0, 1);
        voided[agency] = Void(0, 1);
        ++done["lift"];
    }

    function rotateEpoch(uint256 seed) external {
        if (seed % 4 != 0) return;
        ++epoch;
        vm.prank(governor);
        checks.rotateEpoch(keccak256(abi.encode("epoch", epoch)));
        ++done["rotate"];
    }

    function suspend(uint256 agencySeed, uint256 chance) external {
        uint16 agency = agencyAt(agencySeed);
        suspended[agency] = chance % 3 == 0;
        vm.prank(governor);
        registry.setStatus(agency, suspended[agency] ? 2 : 1);
        ++done["suspend"];
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 1 days));
        ++done["time"];
    }

    function keyOf(uint16 agency) public returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    /// @dev One of the latest checks, so that most are still in time.
    function keyAt(uint256 seed) private view returns (bytes32) {
        uint256 latest = keys.length < 6 ? keys.length : 6;
        return keys[keys.length - 1 - (seed % latest)];
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }
}
