// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {RecordAnchor} from "@tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol";
import {SharingAgreementRegistry} from "@tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
import {Commitments} from "@tolbooth/sdk/contracts/libraries/Commitments.sol";

/// @title Anchors, replaces and erases records as agencies could, and keeps a model of what must follow
/// @dev Commitments are drawn from a few, so that the same ones meet again and again. Batches hold two of them.
contract RecordAnchorHandler is Test {
    uint16 public constant AGENCIES = 3;
    uint256 public constant COMMITMENTS = 6;

    /// @dev `next` is the version that replaced it. `ground` is 0 while there is no tombstone.
    struct Model {
        uint16 owner;
        uint32 version;
        bytes32 next;
        uint8 ground;
        uint48 at;
        uint32 count;
        uint256 left;
        uint256 right;
    }

    AgencyRegistry public immutable registry;
    SharingAgreementRegistry public immutable agreements;
    RecordAnchor public immutable anchors;
    address public immutable governor;
    bytes32 public immutable agreement;

    bytes32[] public ids;
    bytes32[] public batches;
    mapping(bytes32 id => Model) private _model;
    mapping(bytes32 act => uint256 count) public done;
    bool public agreementLive = true;
    bool public closed;
    uint48 public pausedUntil;

    constructor(RecordAnchor anchors_, SharingAgreementRegistry agreements_, address governor_, bytes32 agreement_) {
        registry = AgencyRegistry(address(anchors_.registry()));
        (anchors, agreements, governor, agreement) = (anchors_, agreements_, governor_, agreement_);
    }

    // ------------------------------------------------------------------ acts

    function anchor(uint256 agencySeed, uint256 seed, bool shared) external {
        uint16 agency = agencyAt(agencySeed);
        bytes32 commitment = commitmentAt(seed);
        bytes32 expected = anchors.recordId(agency, commitment);
        bool allowed = mayAnchor(agency, shared) && _model[expected].owner == 0;
        vm.prank(keyOf(agency));
        try anchors.anchor(commitment, shared ? agreement : bytes32(0)) returns (bytes32 id) {
            assertTrue(allowed, "anchored what or when it may not");
            assertEq(id, expected);
            add(id, agency, 1);
            ++done["anchor"];
        } catch {
            assertFalse(allowed, "a good anchor was refused");
        }
    }

    function anchorRoot(uint256 agencySeed, uint256 seed, bool shared) external {
        uint16 agency = agencyAt(agencySeed);
        (uint256 left, uint256 right) = (seed % COMMITMENTS, (seed >> 8) % COMMITMENTS);
        bytes32 root = Commitments.node(commitmentAt(left), commitmentAt(right));
        bytes32 expected = anchors.rootId(agency, root);
        bool allowed = mayAnchor(agency, shared) && _model[expected].owner == 0;
        vm.prank(keyOf(agency));
        try anchors.anchorRoot(root, 2, shared ? agreement : bytes32(0)) returns (bytes32 id) {
            assertTrue(allowed, "anchored what or when it may not");
            assertEq(id, expected);
            _model[id] = Model(agency, 1, bytes32(0), 0, uint48(block.timestamp), 2, left, right);
            batches.push(id);
            ++done["root"];
        } catch {
            assertFalse(allowed, "a good batch was refused");
        }
    }

    function supersede(uint256 agencySeed, uint256 seed, bool shared) external {
        if (ids.length == 0) return;
        bytes32 oldId =
            (seed >> 64) % 16 == 0 && batches.length > 0
                ? batches[(seed >> 32) % batches.length]
                : ids[(seed >> 32) % ids.length];
        Model storage old = _model[oldId];
        uint16 agency = agencyFor(old.owner, agencySeed);
        bytes32 commitment = commitmentAt(seed);
        bytes32 newId = anchors.recordId(agency, commitment);
        bool allowed = mayAnchor(agency, shared) && actsFor(agency, old.owner) && old.ground == 0;
        allowed = allowed && old.next == bytes32(0) && old.count == 0 && _model[newId].owner == 0;
        vm.prank(keyOf(agency));
        try anchors.supersede(oldId, commitment, shared ? agreement : bytes32(0)) returns (bytes32 id) {
            assertTrue(allowed, "replaced what or when it may not");
            assertEq(id, newId);
            old.next = newId;
            add(newId, agency, old.version + 1);
            ++done["supersede"];
        } catch {
            assertFalse(allowed, "a good replacement was refused");
        }
    }

    function tombstone(uint256 agencySeed, uint256 seed, uint8 ground) external {
        if (ids.length == 0 || seed % 3 != 0) return;
        bytes32 id =
            (seed >> 64) % 8 == 0 && batches.length > 0
                ? batches[(seed >> 32) % batches.length]
                : ids[(seed >> 32) % ids.length];
        Model storage one = _model[id];
        uint16 agency = agencyFor(one.owner, agencySeed);
        if (ground > 8) ground = 16;
        bool allowed = actsFor(agency, one.owner) && mayAct(agency) && one.ground == 0;
        allowed = allowed && ground != 0 && ground != 8;
        vm.prank(keyOf(agency));
        try anchors.tombstone(id, ground) {
            assertTrue(allowed, "erased by a stranger, twice, or without a ground");
            one.ground = ground;
            ++done["tombstone"];
        } catch {
            assertFalse(allowed, "an erasure was refused");
        }
    }

    function tombstoneLeaf(uint256 agencySeed, uint256 seed, bool wrong) external {
        if (batches.length == 0 || seed % 3 != 0) return;
        bytes32 batch = batches[(seed >> 32) % batches.length];
        Model memory whole = _model[batch];
        uint16 agency = agencyFor(whole.owner, agencySeed);
        uint256 index = (seed >> 8) % 2;
        bytes32 commitment = commitmentAt(index == 0 ? whole.left : whole.right);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = wrong ? bytes32("wrong") : commitmentAt(index == 0 ? whole.right : whole.left);
        bytes32 id = anchors.recordId(whole.owner, commitment);
        bool allowed = actsFor(agency, whole.owner) && mayAct(agency) && _model[id].ground == 0 && !wrong;
        vm.prank(keyOf(agency));
        try anchors.tombstoneLeaf(batch, commitment, index, proof, 1) returns (bytes32 erased) {
            assertTrue(allowed, "erased by a stranger, twice, or without a proof");
            assertEq(erased, id);
            if (_model[id].owner == 0) {
                add(id, whole.owner, 1);
                _model[id].at = whole.at;
            }
            _model[id].ground = 1;
            ++done["leaf"];
        } catch {
            assertFalse(allowed, "an erasure was refused");
        }
    }

    /// @dev Agencies 1 and 2 are its parties.
    function suspendAgreement(uint256 chance) external {
        if (agreementLive && chance % 2 == 0) {
            vm.prank(keyOf(2));
            agreements.suspend(agreement);
            agreementLive = false;
        } else if (!agreementLive && !closed) {
            for (uint16 party = 1; party <= 2; ++party) {
                vm.prank(keyOf(party));
                agreements.accept(agreement, 1, "terms");
            }
            agreementLive = true;
        }
        ++done["agreement"];
    }

    /// @dev Agency 3 succeeds agency 1; seldom, and once.
    function succeed(uint256 chance) external {
        if (chance % 16 != 0 || closed) return;
        vm.prank(governor);
        registry.succeed(1, 3);
        (closed, agreementLive) = (true, false);
        ++done["succeed"];
    }

    function pause(uint256 chance) external {
        pausedUntil = chance % 4 == 0 ? uint48(block.timestamp) + 1 hours : 0;
        vm.prank(governor);
        registry.pause(address(anchors), pausedUntil);
        ++done["pause"];
    }

    function passTime(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 1 days));
        ++done["time"];
    }

    // ------------------------------------------------------------------ model

    function counts() external view returns (uint256 records, uint256 roots) {
        return (ids.length, batches.length);
    }

    function model(bytes32 id) external view returns (Model memory) {
        return _model[id];
    }

    function keyOf(uint16 agency) public returns (address) {
        return makeAddr(string.concat("admin ", vm.toString(agency)));
    }

    function commitmentAt(uint256 seed) public pure returns (bytes32) {
        return keccak256(abi.encode("commitment", seed % COMMITMENTS));
    }

    function add(bytes32 id, uint16 owner, uint32 version) private {
        assertEq(_model[id].owner, 0, "an id was given twice");
        _model[id] = Model(owner, version, bytes32(0), 0, uint48(block.timestamp), 0, 0, 0);
        ids.push(id);
    }

    function actsFor(uint16 agency, uint16 owner) private view returns (bool) {
        return agency == owner || (closed && owner == 1 && agency == 3);
    }

    function mayAct(uint16 agency) private view returns (bool) {
        return !(closed && agency == 1);
    }

    function mayAnchor(uint16 agency, bool shared) private view returns (bool) {
        bool underAgreement = !shared || (agreementLive && agency != 3);
        return mayAct(agency) && block.timestamp >= pausedUntil && underAgreement;
    }

    /// @dev The owner or its successor three times in four, so that acts go through.
    function agencyFor(uint16 owner, uint256 seed) private view returns (uint16) {
        if (seed % 4 == 0) return agencyAt(seed >> 8);
        return closed && owner == 1 ? 3 : owner;
    }

    function agencyAt(uint256 seed) private pure returns (uint16) {
        return uint16(1 + (seed % AGENCIES));
    }
}
