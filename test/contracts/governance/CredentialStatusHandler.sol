// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {ICredentialStatus} from "@tolbooth/sdk/contracts/governance/ICredentialStatus.sol";

/// @title Acts on status lists as three agencies could, and keeps a model of what must follow
/// @dev Writes go to 16 entries of each list: the first eight of word 0 and the last eight of the last word.
contract CredentialStatusHandler is Test {
    uint16 public constant AGENCIES = 3;
    uint256 public constant PLACES = 16;

    /// @dev The model of a list.
    struct Model {
        uint16 issuer;
        uint8 purpose;
        uint8 form;
        uint32 entries;
        uint32 version;
        uint48 nextUpdate;
        bytes32 root;
    }

    AgencyRegistry public immutable registry;
    CredentialStatus public immutable lists;
    address public immutable governor;

    bytes32[] public ids;
    mapping(bytes32 id => Model) private _model;
    mapping(bytes32 id => mapping(uint256 place => bool)) public isSet;
    mapping(bytes32 id => mapping(uint256 place => bool)) public everSet;
    mapping(uint16 agency => bool) public suspended;
    bool public paused;
    mapping(bytes32 act => uint256 count) public done;
    uint256 private _nonce;

    constructor(AgencyRegistry registry_, CredentialStatus lists_, address governor_) {
        (registry, lists, governor) = (registry_, lists_, governor_);
    }

    function count() external view returns (uint256) {
        return ids.length;
    }

    function model(bytes32 id) external view returns (Model memory) {
        return _model[id];
    }

    // ------------------------------------------------------------------ acts

    function createList(uint256 agencySeed, uint256 seed) external {
        if (ids.length >= 12) return;
        uint16 agency = agencyAt(agencySeed);
        uint8 purpose = uint8(1 + (seed % 2));
        uint8 form = uint8(1 + ((seed >> 8) % 2));
        uint32 entries = uint32(1) << uint8(17 + ((seed >> 16) % 8));
        vm.prank(keyOf(agency));
        try lists.createList(bytes32(++_nonce), purpose, form, entries) returns (bytes32 id) {
            assertFalse(suspended[agency] || paused, "created against the gate");
            ids.push(id);
            _model[id] = Model(agency, purpose, form, entries, 0, 0, 0);
            ++done["create"];
        } catch {
            assertTrue(suspended[agency] || paused, "a good list was refused");
        }
    }

    function publish(uint256 agencySeed, uint256 seed, bytes32 root) external {
        if (ids.length == 0 || root == 0) return;
        (uint16 agency, bytes32 id) = draw(agencySeed, seed);
        uint32 expected = expectedVersion(id, seed);
        uint48 next = nextUpdate(seed);
        bool allowed = mayRenew(agency, id, 1, expected, next);
        vm.prank(keyOf(agency));
        try lists.publish(id, root, expected, next) {
            assertTrue(allowed, "published against a rule");
            renew(id, next);
            _model[id].root = root;
            ++done["publish"];
        } catch {
            assertFalse(allowed, "a good publication was refused");
        }
    }

    function refresh(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        (uint16 agency, bytes32 id) = draw(agencySeed, seed);
        uint32 expected = expectedVersion(id, seed);
        uint48 next = nextUpdate(seed);
        bool allowed = mayRenew(agency, id, 2, expected, next);
        vm.prank(keyOf(agency));
        try lists.refresh(id, expected, next) {
            assertTrue(allowed, "refreshed against a rule");
            renew(id, next);
            ++done["refresh"];
        } catch {
            assertFalse(allowed, "a good refresh was refused");
        }
    }

    function setEntry(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        (uint16 agency, bytes32 id) = draw(agencySeed, seed);
        uint256 place = (seed >> 32) % PLACES;
        bool allowed = maySet(agency, id);
        vm.prank(keyOf(agency));
        try lists.setEntry(id, indexOf(id, place)) {
            assertTrue(allowed, "set by a stranger");
            put(id, place, true);
            ++done["set"];
        } catch {
            assertFalse(allowed, "a revocation was refused");
        }
    }

    function clearEntry(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        (uint16 agency, bytes32 id) = draw(agencySeed, seed);
        uint256 place = (seed >> 32) % PLACES;
        bool allowed = mayClear(agency, id);
        vm.prank(keyOf(agency));
        try lists.clearEntry(id, indexOf(id, place)) {
            assertTrue(allowed, "cleared against a rule");
            put(id, place, false);
            ++done["clear"];
        } catch {
            assertFalse(allowed, "the end of a suspension was refused");
        }
    }

    /// @dev Sets or clears some of the sixteen places by words.
    function changeWords(uint256 agencySeed, uint256 seed, uint16 places, bool setting) external {
        if (ids.length == 0) return;
        (uint16 agency, bytes32 id) = draw(agencySeed, seed);
        bool allowed = setting ? maySet(agency, id) : mayClear(agency, id);
        ICredentialStatus.WordBits[] memory changes = new ICredentialStatus.WordBits[](2);
        changes[1].word = uint16(_model[id].entries / 256 - 1);
        for (uint256 place = 0; place < PLACES; ++place) {
            if ((places >> place) & 1 == 0) continue;
            changes[place / 8].mask |= 2 ** (255 - (indexOf(id, place) % 256));
        }
        vm.prank(keyOf(agency));
        if (setting) {
            try lists.setWords(id, changes) {
                assertTrue(allowed, "set by a stranger");
                ++done["setWords"];
            } catch {
                assertFalse(allowed, "a revocation was refused");
                return;
            }
        } else {
            try lists.clearWords(id, changes) {
                assertTrue(allowed, "cleared against a rule");
                ++done["clearWords"];
            } catch {
                assertFalse(allowed, "the end of a suspension was refused");
                return;
            }
        }
        for (uint256 place = 0; place < PLACES; ++place) {
            if ((places >> place) & 1 == 1) put(id, place, setting);
        }
    }

    function suspend(uint256 agencySeed, uint256 chance) external {
        uint16 agency = agencyAt(agencySeed);
        suspended[agency] = chance % 4 == 0;
        vm.prank(governor);
        registry.setStatus(agency, suspended[agency] ? 2 : 1);
        ++done["suspend"];
    }

    function pause(uint256 chance) external {
        paused = chance % 4 == 0;
        vm.prank(governor);
        registry.pause(address(lists), paused ? type(uint48).max : 0);
        ++done["pause"];
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 10 days));
        ++done["time"];
    }

    // ------------------------------------------------------------------ helpers

    function indexOf(bytes32 id, uint256 place) public view returns (uint32) {
        return place < 8 ? uint32(place) : _model[id].entries - 16 + uint32(place);
    }

    function maySet(uint16 agency, bytes32 id) private view returns (bool) {
        return !suspended[agency] && _model[id].issuer == agency && _model[id].form == 2;
    }

    function mayClear(uint16 agency, bytes32 id) private view returns (bool) {
        return maySet(agency, id) && !paused && _model[id].purpose == 2;
    }

    function mayRenew(uint16 agency, bytes32 id, uint8 form, uint32 expected, uint48 next) private view returns (bool) {
        Model storage one = _model[id];
        return
            !suspended[agency] &&
            one.issuer == agency &&
            one.form == form &&
            one.version == expected &&
            next > block.timestamp &&
            next <= block.timestamp + 31 days;
    }

    function renew(bytes32 id, uint48 next) private {
        ++_model[id].version;
        _model[id].nextUpdate = next;
    }

    function put(bytes32 id, uint256 place, bool value) private {
        isSet[id][place] = value;
        if (value) everSet[id][place] = true;
    }

    function expectedVersion(bytes32 id, uint256 seed) private view returns (uint32) {
        return (seed >> 64) % 5 == 0 ? uint32((seed >> 72) % 4) : _model[id].version;
    }

    function nextUpdate(uint256 seed) private view returns (uint48) {
        return uint48(block.timestamp - 1 days + ((seed >> 80) % 33 days));
    }

    /// @dev A list, and mostly its own issuer.
    function draw(uint256 agencySeed, uint256 seed) private view returns (uint16 agency, bytes32 id) {
        id = ids[(seed >> 96) % ids.length];
        agency = agencySeed % 4 == 0 ? agencyAt(agencySeed >> 2) : _model[id].issuer;
    }

    function keyOf(uint16 agency) private returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }
}
