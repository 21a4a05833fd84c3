// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Acts on a registry as everybody could, and keeps a model of what must follow
/// @notice A refused act leaves the model as it is. An act that goes through must have been allowed by the model.
contract AgencyHandler is Test {
    uint16 public constant AGENCIES = 6;
    uint256 public constant KEYS = 9;

    /// @dev The model of a key: what the registry should hold.
    struct KeyModel {
        uint16 agency;
        uint64 caps;
        uint48 from;
        uint48 until;
    }

    /// @dev The model of an agency. `inactiveUntil` is 0 for none, the largest number for ever.
    struct AgencyModel {
        bool admitted;
        bool closed;
        bool guardianSpent;
        uint64 ceiling;
        uint16 successor;
        uint256 inactiveUntil;
    }

    AgencyRegistry public immutable registry;
    address public immutable governor;
    address public immutable guardian;

    address[KEYS] public keys;
    mapping(address key => KeyModel) private _key;
    mapping(uint16 agency => AgencyModel) private _agency;

    /// @notice How often each act went through.
    mapping(bytes32 act => uint256 count) public done;

    constructor(AgencyRegistry registry_, address governor_, address guardian_) {
        registry = registry_;
        governor = governor_;
        guardian = guardian_;
        for (uint256 index = 0; index < KEYS; ++index) {
            keys[index] = makeAddr(string.concat("handled key ", vm.toString(index)));
        }
        // Without a few agencies and admins most random acts would be refused.
        for (uint256 index = 0; index < 4; ++index) {
            admit(index, type(uint64).max);
            appointAdmin(index, index, 0, type(uint48).max);
        }
    }

    function keyModel(address key) external view returns (KeyModel memory) {
        return _key[key];
    }

    function agencyModel(uint16 id) external view returns (AgencyModel memory) {
        return _agency[id];
    }

    // ------------------------------------------------------------------ acts

    function admit(uint256 idSeed, uint64 ceiling) public {
        uint16 id = agencyAt(idSeed);
        vm.prank(governor);
        try registry.admitAgency(id, "ODS ", keccak256(abi.encode(id)), ceiling) {
            assertFalse(_agency[id].admitted, "admitted twice");
            _agency[id].admitted = true;
            _agency[id].ceiling = ceiling;
            ++done["admit"];
        } catch {
            assertTrue(_agency[id].admitted, "a new agency was refused");
        }
    }

    function setStatusByGovernor(uint256 idSeed, uint256 statusSeed) external {
        uint16 id = agencyAt(idSeed);
        // Closing is final: let it be rare, or nothing would be left to test.
        uint8 status = statusSeed % 16 == 0 ? 3 : uint8(1 + (statusSeed % 2));
        vm.prank(governor);
        try registry.setStatus(id, status) {
            assertTrue(_agency[id].admitted && !_agency[id].closed, "status of a closed or unknown agency");
            _agency[id].guardianSpent = status == 2;
            _agency[id].inactiveUntil = status == 1 ? 0 : type(uint256).max;
            if (status == 3) _agency[id].closed = true;
            ++done[
                status == 1
                    ? bytes32("activate")
                    : status == 2
                        ? bytes32("suspend")
                        : bytes32("close")
            ];
        } catch {
            assertTrue(!_agency[id].admitted || _agency[id].closed, "a governor was refused");
        }
    }

    function suspendByGuardian(uint256 idSeed) external {
        uint16 id = agencyAt(idSeed);
        vm.prank(guardian);
        try registry.setStatus(id, 2) {
            assertTrue(_agency[id].admitted && !_agency[id].closed, "guardian on a closed or unknown agency");
            assertFalse(_agency[id].guardianSpent, "a second suspension without governance");
            _agency[id].guardianSpent = true;
            _agency[id].inactiveUntil = block.timestamp + 72 hours;
            ++done["guardian"];
        } catch {
            assertTrue(!_agency[id].admitted || _agency[id].closed || _agency[id].guardianSpent, "guardian refused");
        }
    }

    function setCeiling(uint256 idSeed, uint64 ceiling, bool keepAdmin) external {
        uint16 id = agencyAt(idSeed);
        if (keepAdmin) ceiling |= Capabilities.AGENCY_ADMIN;
        vm.prank(governor);
        try registry.setCeiling(id, ceiling) {
            _agency[id].ceiling = ceiling;
            ++done["ceiling"];
        } catch {
            assertTrue(!_agency[id].admitted || _agency[id].closed, "a ceiling was refused");
        }
    }

    function appointAdmin(uint256 idSeed, uint256 keySeed, uint48 from, uint48 until) public {
        uint16 id = agencyAt(idSeed);
        address key = keyAt(keySeed);
        (from, until) = windowOf(from, until);
        bytes32 others = othersOf(id);
        bool[] memory had = validAdmins();
        uint64 caps = (_key[key].caps & _agency[id].ceiling) | Capabilities.AGENCY_ADMIN;
        vm.prank(governor);
        try registry.appointAdmin(id, key, from, until) {
            wrote(id, key, KeyModel(id, caps, from, until));
            ++done["appoint"];
        } catch {}
        assertEq(othersOf(id), others, "another agency's key changed");
        keepsAdmins(had);
    }

    function setKey(uint256 actorSeed, uint256 keySeed, uint64 caps, uint48 from, uint48 until) external {
        address actor = keyAt(actorSeed);
        address key = keyAt(keySeed);
        uint16 id = _key[actor].agency;
        (from, until) = windowOf(from, until);
        caps &= caps % 3 == 0 ? Capabilities.AGENCY_ADMIN : _agency[id].ceiling;
        bytes32 others = othersOf(id);
        bool[] memory had = validAdmins();
        bool allowed = isValidAdmin(actor) && isActive(id);
        vm.prank(actor);
        try registry.setKey(key, caps, from, until) {
            assertTrue(allowed, "a key without the admin capability wrote");
            wrote(id, key, KeyModel(id, caps, from, until));
            ++done["setKey"];
        } catch {}
        assertEq(othersOf(id), others, "another agency's key changed");
        keepsAdmins(had);
    }

    function revokeKey(uint256 actorSeed, uint256 keySeed) external {
        bool governs = actorSeed % 4 == 0;
        address actor = governs ? governor : keyAt(actorSeed);
        address key = keyAt(keySeed);
        uint16 id = governs ? _key[key].agency : _key[actor].agency;
        bytes32 others = othersOf(id);
        bool[] memory had = validAdmins();
        bool allowed = governs || (isValidAdmin(actor) && isActive(id) && _key[key].agency == id);
        vm.prank(actor);
        try registry.revokeKey(key) {
            assertTrue(allowed, "a key was revoked by a stranger");
            delete _key[key];
            ++done["revoke"];
        } catch {}
        assertEq(othersOf(id), others, "another agency's key changed");
        keepsAdmins(had);
    }

    function succeed(uint256 oldSeed, uint256 newSeed, uint256 chance) external {
        if (chance % 8 != 0) return;
        uint16 old = agencyAt(oldSeed);
        uint16 successor = agencyAt(newSeed);
        vm.prank(governor);
        try registry.succeed(old, successor) {
            assertTrue(_agency[successor].admitted && !_agency[successor].closed, "succeeded by a closed agency");
            assertEq(_agency[old].successor, 0, "succeeded twice");
            _agency[old].successor = successor;
            _agency[old].closed = true;
            _agency[old].inactiveUntil = type(uint256).max;
            ++done["succeed"];
        } catch {}
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 40 hours));
        ++done["time"];
    }

    // ------------------------------------------------------------------ the model's rules

    /// @notice Whether the model lets a key use capabilities now.
    function allows(address key, uint64 capability) public view returns (bool) {
        KeyModel memory model = _key[key];
        if (model.agency == 0 || !isActive(model.agency)) return false;
        if (block.timestamp < model.from || block.timestamp >= model.until) return false;
        return capability & ~(model.caps & _agency[model.agency].ceiling) == 0;
    }

    function isActive(uint16 id) public view returns (bool) {
        AgencyModel memory model = _agency[id];
        return model.admitted && !model.closed && block.timestamp >= model.inactiveUntil;
    }

    function isValidAdmin(address key) private view returns (bool) {
        KeyModel memory model = _key[key];
        return
            model.caps & Capabilities.AGENCY_ADMIN != 0 &&
            block.timestamp >= model.from &&
            block.timestamp < model.until;
    }

    function wrote(uint16 id, address key, KeyModel memory model) private {
        uint16 owner = _key[key].agency;
        assertTrue(owner == 0 || owner == id, "a key moved without a revoke");
        assertEq(model.caps & ~_agency[id].ceiling, 0, "beyond the ceiling");
        assertTrue(model.until > block.timestamp && model.from < model.until, "an empty window");
        _key[key] = model;
    }

    /// @dev What the registry holds on every key of every other agency.
    function othersOf(uint16 id) private view returns (bytes32 digest) {
        for (uint256 index = 0; index < KEYS; ++index) {
            IAgencyRegistry.Key memory record = registry.keyRecord(keys[index]);
            if (record.agency != 0 && record.agency != id) digest = keccak256(abi.encode(digest, keys[index], record));
        }
    }

    /// @dev Which agencies have an admin key that is valid now.
    function validAdmins() private view returns (bool[] memory has) {
        has = new bool[](AGENCIES + 1);
        for (uint256 index = 0; index < KEYS; ++index) {
            if (isValidAdmin(keys[index])) has[_key[keys[index]].agency] = true;
        }
    }

    /// @dev A write to keys never takes the last valid admin from an agency that is not closed.
    function keepsAdmins(bool[] memory had) private view {
        bool[] memory has = validAdmins();
        for (uint16 id = 1; id <= AGENCIES; ++id) {
            assertTrue(has[id] || !had[id] || _agency[id].closed, "the last admin key went");
        }
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }

    function keyAt(uint256 seed) private view returns (address) {
        return keys[seed % KEYS];
    }

    /// @dev Half of the windows have no end, the others end within a few days.
    function windowOf(uint48 from, uint48 until) private view returns (uint48, uint48) {
        uint48 present = uint48(block.timestamp);
        if (until % 2 == 1) return (present - (from % 2 hours), type(uint48).max);
        return (present - 2 hours + (from % 4 hours), present + (until % 5 days));
    }
}
