// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {AccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/AccessAuditLog.sol";
import {IAccessAuditLog} from "@tolbooth/sdk/contracts/data-sharing/IAccessAuditLog.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title Acts on an access log as agencies, governors and intruders could, and keeps a model of what must follow
contract AccessAuditLogHandler is Test {
    uint16 public constant AGENCIES = 4;
    uint32 private constant DEFAULT_INTERVAL = 26 hours;

    /// @dev One batch as the model has it. `head` is computed here, not taken from the contract.
    struct ModelBatch {
        bytes32 root;
        uint32 count;
        bytes32 head;
    }

    AgencyRegistry public immutable registry;
    AccessAuditLog public immutable audit;
    address public immutable governor;
    bytes32 private immutable _domain;

    mapping(uint16 agency => ModelBatch[] batches) private _batches;
    mapping(uint16 agency => uint48 time) public at;
    mapping(uint16 agency => uint32 interval) public interval;
    mapping(uint16 agency => uint32 count) public late;
    mapping(uint16 agency => uint48 time) public closedAt;
    mapping(uint16 agency => uint16 successor) public successor;
    mapping(uint16 agency => bool) public suspended;
    mapping(bytes32 act => uint256 count) public done;

    constructor(AgencyRegistry registry_, AccessAuditLog audit_, address governor_) {
        registry = registry_;
        audit = audit_;
        governor = governor_;
        _domain = keccak256(abi.encode(keccak256("tolbooth.AccessAuditLog.log.v1"), block.chainid, address(audit_)));
    }

    function batchCount(uint16 agency) external view returns (uint256) {
        return _batches[agency].length;
    }

    function batch(uint16 agency, uint256 index) external view returns (ModelBatch memory) {
        return _batches[agency][index];
    }

    function keyOf(uint16 agency) public returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    // ------------------------------------------------------------------ acts

    function anchor(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        (bytes32 root, uint32 count) = (keccak256(abi.encode(seed)), countOf(seed));
        uint64 seq = uint64(_batches[agency].length);
        bool allowed = mayWrite(agency);
        vm.prank(keyOf(agency));
        try audit.anchor(seq, root, count) returns (bytes32 head) {
            assertTrue(allowed, "a suspended or closed agency wrote");
            append(agency, root, count, head);
            ++done["anchor"];
        } catch {
            assertFalse(allowed, "a batch was refused");
        }
    }

    function attestEmpty(uint256 agencySeed) external {
        uint16 agency = agencyAt(agencySeed);
        uint64 seq = uint64(_batches[agency].length);
        bool allowed = mayWrite(agency) && !overdue(agency);
        vm.prank(keyOf(agency));
        try audit.attestEmpty(seq) returns (bytes32 head) {
            assertTrue(allowed, "attested too late, or by a stranger");
            append(agency, 0, 0, head);
            ++done["attestEmpty"];
        } catch {
            assertFalse(allowed, "an empty interval was refused");
            ++done["refusedEmpty"];
        }
    }

    /// @dev Any agency tries to write in any log.
    function anchorFor(uint256 callerSeed, uint256 agencySeed, uint256 seed, bool empty) external {
        (uint16 caller, uint16 agency) = (agencyAt(callerSeed), agencyAt(agencySeed));
        (bytes32 root, uint32 count) = empty ? (bytes32(0), uint32(0)) : (keccak256(abi.encode(seed)), countOf(seed));
        uint64 seq = uint64(_batches[agency].length);
        bool allowed = mayWrite(caller) && actsFor(caller, agency) && !(empty && overdue(agency));
        (bool passed, bytes memory result) = tryFor(caller, agency, seq, root, count);
        assertEq(passed, allowed, "anchorFor");
        if (!passed) return;
        append(agency, root, count, abi.decode(result, (bytes32)));
        ++done[caller == agency ? bytes32("forItself") : bytes32("forAnother")];
    }

    function sendTwice(uint256 agencySeed, uint64 wrong) external {
        uint16 agency = agencyAt(agencySeed);
        if (!mayWrite(agency) || wrong == _batches[agency].length) return;
        uint64 seq = uint64(_batches[agency].length);
        vm.prank(keyOf(agency));
        vm.expectRevert(abi.encodeWithSelector(IAccessAuditLog.SeqMismatch.selector, seq, wrong));
        audit.anchor(wrong, "sent twice", 1);
        ++done["sendTwice"];
    }

    function setInterval(uint256 agencySeed, uint256 seed) external {
        uint16 agency = agencyAt(agencySeed);
        if (closedAt[agency] != 0) return;
        interval[agency] = uint32(bound(seed, 1 hours, 3 days));
        if (at[agency] == 0) at[agency] = uint48(block.timestamp);
        vm.prank(governor);
        audit.setInterval(agency, interval[agency]);
        ++done["setInterval"];
    }

    function suspend(uint256 agencySeed, uint256 chance) external {
        uint16 agency = agencyAt(agencySeed);
        if (closedAt[agency] != 0) return;
        suspended[agency] = chance % 3 == 0;
        vm.prank(governor);
        registry.setStatus(agency, suspended[agency] ? 2 : 1);
        ++done["suspend"];
    }

    function pause(uint256 time) external {
        vm.prank(governor);
        registry.pause(address(audit), uint48(block.timestamp + bound(time, 0, 30 days)));
        ++done["pause"];
    }

    /// @dev Rare, and never the last one, so that somebody is left to write.
    function succeed(uint256 agencySeed, uint256 chance) external {
        uint16 old = agencyAt(agencySeed);
        if (old == AGENCIES || chance % 16 != 0 || successor[old] != 0) return;
        (successor[old], closedAt[old], suspended[old]) = (AGENCIES, uint48(block.timestamp), false);
        vm.prank(governor);
        registry.succeed(old, AGENCIES);
        ++done["succeed"];
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 40 hours));
        ++done["time"];
    }

    // ------------------------------------------------------------------ the model

    function dueBy(uint16 agency) public view returns (uint48) {
        if (at[agency] == 0) return 0;
        if (closedAt[agency] != 0 && at[agency] >= closedAt[agency]) return 0;
        return at[agency] + (interval[agency] == 0 ? DEFAULT_INTERVAL : interval[agency]);
    }

    function overdue(uint16 agency) public view returns (bool) {
        uint48 due = dueBy(agency);
        return due != 0 && block.timestamp > due;
    }

    function append(uint16 agency, bytes32 root, uint32 count, bytes32 head) private {
        uint256 size = _batches[agency].length;
        bytes32 before = size == 0 ? bytes32(0) : _batches[agency][size - 1].head;
        bytes32 expected = keccak256(abi.encode(_domain, before, size + 1, root, count, agency));
        assertEq(head, expected, "head");
        if (overdue(agency)) {
            ++late[agency];
            ++done["late"];
        }
        _batches[agency].push(ModelBatch(root, count, expected));
        at[agency] = uint48(block.timestamp);
    }

    function mayWrite(uint16 agency) private view returns (bool) {
        return !suspended[agency] && closedAt[agency] == 0;
    }

    function actsFor(uint16 caller, uint16 owner) private view returns (bool) {
        return caller == owner || successor[owner] == caller;
    }

    function tryFor(
        uint16 caller,
        uint16 agency,
        uint64 seq,
        bytes32 root,
        uint32 count
    ) private returns (bool, bytes memory) {
        vm.prank(keyOf(caller));
        return
            address(audit).call(
                count == 0
                    ? abi.encodeCall(audit.attestEmptyFor, (agency, seq))
                    : abi.encodeCall(audit.anchorFor, (agency, seq, root, count))
            );
    }

    /// @dev One leaf now and then: its root is the leaf itself.
    function countOf(uint256 seed) private pure returns (uint32) {
        return seed % 4 == 0 ? 1 : uint32(bound(seed, 2, 5000));
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }
}
