// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {BorderEventLog} from "@tolbooth/sdk/contracts/border/BorderEventLog.sol";
import {IBorderEventLog} from "@tolbooth/sdk/contracts/border/IBorderEventLog.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title Acts on a border event log as agencies and governors could, and keeps a model of what must follow
contract BorderEventLogHandler is Test {
    uint16 public constant AGENCIES = 3;
    /// @dev Few, so that duplicates happen.
    uint256 private constant HASHES = 40;

    struct Model {
        uint16 agency;
        uint256 writtenAt;
        uint8 kind;
        uint8 step;
        uint8 disposition;
        bool inError;
    }

    AgencyRegistry public immutable registry;
    BorderEventLog public immutable eventLog;
    address public immutable governor;

    bytes32[] public ids;
    mapping(bytes32 id => Model) private _model;
    mapping(uint16 agency => bool) public suspended;
    mapping(uint16 agency => mapping(uint256 day => uint256)) public written;
    mapping(uint16 agency => uint256) public quota;
    mapping(bytes32 act => uint256 count) public done;

    constructor(AgencyRegistry registry_, BorderEventLog log_, address governor_) {
        registry = registry_;
        eventLog = log_;
        governor = governor_;
        for (uint16 agency = 1; agency <= AGENCIES; ++agency) quota[agency] = log_.quotaOf(agency).perDay;
    }

    function count() external view returns (uint256) {
        return ids.length;
    }

    function model(bytes32 id) external view returns (Model memory) {
        return _model[id];
    }

    // ------------------------------------------------------------------ acts

    function capture(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        IBorderEventLog.EventInput memory input = inputAt(seed);
        bool allowed = mayWrite(agency, 1) && good(agency, input);
        vm.prank(keyOf(agency));
        try eventLog.capture(input.thing, input.ev, input.kind, input.step, input.disposition) returns (bytes32 id) {
            assertTrue(allowed, "a bad capture went through");
            add(agency, id, input);
            written[agency][today()] += 1;
            ++done["capture"];
        } catch {
            assertFalse(allowed, "a good capture was refused");
            ++done["refused"];
        }
    }

    function captureMany(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        uint256 size = seed % 4;
        IBorderEventLog.EventInput[] memory inputs = new IBorderEventLog.EventInput[](size);
        bool allowed = size > 0 && mayWrite(agency, size);
        for (uint256 index = 0; index < size; ++index) {
            inputs[index] = inputAt(uint256(keccak256(abi.encode(seed, index))));
            allowed = allowed && good(agency, inputs[index]);
            for (uint256 other = 0; other < index; ++other) {
                allowed = allowed && inputs[other].ev != inputs[index].ev;
            }
        }
        vm.prank(keyOf(agency));
        try eventLog.captureMany(inputs) returns (bytes32[] memory created) {
            assertTrue(allowed, "a bad batch went through");
            for (uint256 index = 0; index < size; ++index) add(agency, created[index], inputs[index]);
            written[agency][today()] += size;
            ++done["captureMany"];
        } catch {
            assertFalse(allowed, "a good batch was refused");
        }
    }

    function captureRoot(uint256 agencySeed, bytes32 root) external {
        uint16 agency = agencyAt(agencySeed);
        bool isNew = root != bytes32(0) && eventLog.rootEntry(eventLog.rootIdOf(agency, root)).count == 0;
        bool allowed = isNew && mayWrite(agency, 1);
        vm.prank(keyOf(agency));
        try eventLog.captureRoot(root, 5) {
            assertTrue(allowed, "a bad root went through");
            written[agency][today()] += 1;
            ++done["captureRoot"];
        } catch {
            assertFalse(allowed, "a good root was refused");
        }
    }

    function declareError(uint256 agencySeed, uint256 seed, uint256 other) external {
        if (ids.length == 0) return;
        uint16 agency = agencyAt(agencySeed);
        bytes32 id = ids[seed % ids.length];
        bytes32[] memory corrective = new bytes32[](other % 2);
        Model storage one = _model[id];
        bool allowed = !suspended[agency] && one.agency == agency && !one.inError;
        if (corrective.length == 1) {
            corrective[0] = ids[(other >> 8) % ids.length];
            allowed = allowed && corrective[0] != id && !_model[corrective[0]].inError;
        }
        vm.prank(keyOf(agency));
        try eventLog.declareError(id, uint8(1 + (seed % 2)), corrective) {
            assertTrue(allowed, "a bad declaration went through");
            one.inError = true;
            ++done["declareError"];
        } catch {
            assertFalse(allowed, "a good declaration was refused");
        }
    }

    function setQuota(uint256 agencySeed, uint256 perDay) external {
        uint16 agency = agencyAt(agencySeed);
        quota[agency] = bound(perDay, 1, 12);
        vm.prank(governor);
        eventLog.setQuota(agency, uint32(quota[agency]));
        ++done["setQuota"];
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

    // ------------------------------------------------------------------ helpers

    function today() public view returns (uint256) {
        return block.timestamp / 1 days;
    }

    function keyOf(uint16 agency) public returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    function add(uint16 agency, bytes32 id, IBorderEventLog.EventInput memory input) private {
        assertEq(_model[id].agency, 0, "an id was given twice");
        assertEq(id, eventLog.eventId(agency, input.ev));
        _model[id] = Model(agency, block.timestamp, input.kind, input.step, input.disposition, false);
        ids.push(id);
    }

    function mayWrite(uint16 agency, uint256 writes) private view returns (bool) {
        return !suspended[agency] && written[agency][today()] + writes <= quota[agency];
    }

    /// @dev One kind, step or disposition in six is not in the tables.
    function good(uint16 agency, IBorderEventLog.EventInput memory input) private view returns (bool) {
        bool coded = input.kind >= 1 && input.kind <= 5 && input.step <= 41 && input.disposition <= 33;
        return coded && _model[eventLog.eventId(agency, input.ev)].agency == 0;
    }

    function inputAt(uint256 seed) private pure returns (IBorderEventLog.EventInput memory) {
        return
            IBorderEventLog.EventInput({
                thing: keccak256(abi.encode("thing", seed)),
                ev: keccak256(abi.encode("event", seed % HASHES)),
                kind: uint8((seed >> 8) % 6),
                step: uint8((seed >> 16) % 44),
                disposition: uint8((seed >> 24) % 36)
            });
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }
}
