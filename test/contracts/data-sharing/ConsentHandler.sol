// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title Acts on a consent registry as agencies, persons and strangers could, and keeps a model of what must follow
contract ConsentHandler is Test {
    uint16 public constant AGENCIES = 3;
    bytes32 private constant LOCK_DOMAIN = keccak256("tolbooth.ConsentRegistry.withdrawLock.v1");

    /// @dev The model of a consent. `endedAt` is 0 while it is active.
    struct Model {
        uint16 controller;
        uint16 recipient;
        bytes32 terms;
        bytes32 secret;
        uint48 from;
        uint48 until;
        uint32 version;
        uint8 kind;
        bool superseded;
        uint256 endedAt;
    }

    AgencyRegistry public immutable registry;
    ConsentRegistry public immutable consents;
    address public immutable governor;

    bytes32[] public ids;
    mapping(bytes32 id => Model) private _model;
    mapping(bytes32 act => uint256 count) public done;
    mapping(uint16 agency => bool) public suspended;
    uint48 public pausedUntil;
    uint256 private _nonce;

    constructor(AgencyRegistry registry_, ConsentRegistry consents_, address governor_) {
        registry = registry_;
        consents = consents_;
        governor = governor_;
    }

    function count() external view returns (uint256) {
        return ids.length;
    }

    function model(bytes32 id) external view returns (Model memory) {
        return _model[id];
    }

    function keyOf(uint16 agency) public returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    // ------------------------------------------------------------------ acts

    function record(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        Model memory one = newModel(agency, seed);
        bool allowed = !suspended[agency] && (one.kind == 2 || !paused());
        vm.prank(keyOf(agency));
        try consents.record(one.terms, lockOf(one.secret), one.recipient, one.from, one.until, one.kind) returns (
            bytes32 id
        ) {
            assertTrue(allowed, "a suspended agency recorded, or a permit passed a pause");
            add(id, one);
            ++done[paused() ? bytes32("dissent while paused") : bytes32("record")];
        } catch {
            assertFalse(allowed, "a good record was refused");
        }
    }

    function recordMany(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        uint256 size = 1 + (seed % 3);
        Model[] memory models = new Model[](size);
        IConsentRegistry.ConsentInput[] memory inputs = new IConsentRegistry.ConsentInput[](size);
        for (uint256 index = 0; index < size; ++index) {
            Model memory one = newModel(agency, uint256(keccak256(abi.encode(seed, index))));
            models[index] = one;
            inputs[index] = IConsentRegistry.ConsentInput(
                one.terms,
                lockOf(one.secret),
                one.recipient,
                one.from,
                one.until,
                one.kind
            );
        }
        vm.prank(keyOf(agency));
        try consents.recordMany(inputs) returns (bytes32[] memory created) {
            assertFalse(suspended[agency] || paused(), "a suspended agency or a paused contract recorded");
            for (uint256 index = 0; index < size; ++index) add(created[index], models[index]);
            ++done["recordMany"];
        } catch {
            assertTrue(suspended[agency] || paused(), "a good batch was refused");
        }
    }

    function withdraw(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        uint16 agency = agencyAt(agencySeed);
        bytes32 id = ids[seed % ids.length];
        bool allowed = !suspended[agency] && _model[id].controller == agency && _model[id].endedAt == 0;
        vm.prank(keyOf(agency));
        try consents.withdraw(id) {
            assertTrue(allowed, "withdrawn by a stranger, or twice");
            _model[id].endedAt = block.timestamp;
            ++done[paused() ? bytes32("withdraw while paused") : bytes32("withdraw")];
        } catch {
            assertFalse(allowed, "a withdrawal was refused");
        }
    }

    function withdrawWithSecret(address sender, uint256 seed) external {
        if (ids.length == 0) return;
        bytes32 id = ids[seed % ids.length];
        Model memory one = _model[id];
        vm.prank(sender);
        try consents.withdrawWithSecret(one.controller, one.recipient, one.terms, one.secret) {
            assertEq(one.endedAt, 0, "withdrawn twice");
            _model[id].endedAt = block.timestamp;
            ++done[paused() ? bytes32("secret while paused") : bytes32("secret")];
        } catch {
            assertGt(one.endedAt, 0, "a person's withdrawal was refused");
        }
    }

    function guessSecret(uint256 seed, bytes32 guess) external {
        if (ids.length == 0) return;
        Model memory one = _model[ids[seed % ids.length]];
        if (guess == one.secret) return;
        vm.expectRevert(IConsentRegistry.BadSecret.selector);
        consents.withdrawWithSecret(one.controller, one.recipient, one.terms, guess);
        ++done["guess"];
    }

    function supersede(uint256 agencySeed, uint256 seed) external {
        if (ids.length == 0) return;
        uint16 agency = agencyAt(agencySeed);
        bytes32 oldId = ids[seed % ids.length];
        Model memory one = newModel(agency, seed);
        one.version = _model[oldId].version + 1;
        bool allowed = !suspended[agency] && _model[oldId].controller == agency && _model[oldId].endedAt == 0;
        allowed = allowed && !paused();
        vm.prank(keyOf(agency));
        try
            consents.supersede(oldId, one.terms, lockOf(one.secret), one.recipient, one.from, one.until, one.kind)
        returns (bytes32 id) {
            assertTrue(allowed, "superseded by a stranger, or twice");
            _model[oldId].endedAt = block.timestamp;
            _model[oldId].superseded = true;
            add(id, one);
            ++done["supersede"];
        } catch {
            assertFalse(allowed, "a supersession was refused");
        }
    }

    function suspend(uint256 agencySeed, uint256 chance) external {
        uint16 agency = agencyAt(agencySeed);
        suspended[agency] = chance % 3 == 0;
        vm.prank(governor);
        registry.setStatus(agency, suspended[agency] ? 2 : 1);
        ++done["suspend"];
    }

    function pause(uint256 length, uint256 chance) external {
        pausedUntil = chance % 3 == 0 ? uint48(block.timestamp + bound(length, 0, 3 days)) : 0;
        vm.prank(governor);
        registry.pause(address(consents), pausedUntil);
        ++done["pause"];
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 20 days));
        ++done["time"];
    }

    // ------------------------------------------------------------------ helpers

    function paused() public view returns (bool) {
        return block.timestamp < pausedUntil;
    }

    function lockOf(bytes32 secret) public pure returns (bytes32) {
        return keccak256(abi.encode(LOCK_DOMAIN, secret));
    }

    function add(bytes32 id, Model memory one) private {
        assertEq(_model[id].controller, 0, "an id was given twice");
        _model[id] = one;
        ids.push(id);
    }

    /// @dev Terms are drawn from a few, so that several consents share a pair. Secrets are always new.
    function newModel(uint16 agency, uint256 seed) private returns (Model memory) {
        uint48 from = uint48(block.timestamp - 10 days + (seed % 20 days));
        return
            Model({
                controller: agency,
                recipient: uint16(1 + ((seed >> 32) % AGENCIES)),
                terms: keccak256(abi.encode("terms", (seed >> 64) % 4)),
                secret: keccak256(abi.encode("secret", ++_nonce)),
                from: from,
                until: (seed >> 96) % 3 == 0 ? type(uint48).max : from + uint48(1 + ((seed >> 100) % 60 days)),
                version: 1,
                kind: uint8(1 + ((seed >> 128) % 2)),
                superseded: false,
                endedAt: 0
            });
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }
}
