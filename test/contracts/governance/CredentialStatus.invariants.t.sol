// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {CredentialStatus} from "@tolbooth/sdk/contracts/governance/CredentialStatus.sol";
import {ICredentialStatus} from "@tolbooth/sdk/contracts/governance/ICredentialStatus.sol";
import {Fixture} from "../support/Fixture.sol";
import {CredentialStatusHandler} from "./CredentialStatusHandler.sol";

/// @notice The invariants of status lists, after any sequence of acts by anybody.
contract CredentialStatusInvariants is Fixture {
    uint8 internal constant BITMAP = 2;
    uint8 internal constant REVOCATION = 1;

    CredentialStatus internal lists;
    CredentialStatusHandler internal handler;

    function setUp() public override {
        super.setUp();
        lists = new CredentialStatus(registry);
        for (uint16 agency = 1; agency <= 3; ++agency) {
            admit(agency, ALL);
            empower(agency);
        }
        handler = new CredentialStatusHandler(registry, lists, governor);
        targetContract(address(handler));
    }

    /// @dev Invariant 1: the version is the number of publications or refreshes. The handler fails when one passes with
    /// another expected version.
    function invariant_A3_1_versionCountsPublications() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            CredentialStatusHandler.Model memory model = handler.model(id);
            assertEq(lists.listRecord(id).version, model.version);
            assertEq(lists.rootOf(id), model.root);
        }
    }

    /// @dev Invariant 2: nothing changed but what the model saw an issuer change.
    function invariant_A3_2_onlyTheIssuerWrites() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            assertEq(lists.listRecord(id).issuer, handler.model(id).issuer);
            for (uint256 place = 0; place < handler.PLACES(); ++place) {
                assertEq(bit(id, place), handler.isSet(id, place));
            }
        }
    }

    /// @dev Invariant 3: in a bitmap of purpose revocation, what was ever set is set.
    function invariant_A3_3_revocationIsMonotone() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            if (handler.model(id).purpose != REVOCATION) continue;
            for (uint256 place = 0; place < handler.PLACES(); ++place) {
                assertEq(bit(id, place), handler.everSet(id, place));
            }
        }
    }

    /// @dev Invariant 4: bits that came back are bits of suspensions. The handler fails when an issuer may not clear one.
    function invariant_A3_4_suspensionIsReversible() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            for (uint256 place = 0; place < handler.PLACES(); ++place) {
                if (!handler.everSet(id, place) || bit(id, place)) continue;
                assertEq(uint8(lists.listRecord(id).purpose), uint8(ICredentialStatus.Purpose.Suspension));
            }
        }
    }

    /// @dev Invariant 5: a list keeps its length, purpose and form, and is never shorter than the recommendation says.
    function invariant_A3_5_lengthIsFixed() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            ICredentialStatus.List memory list = lists.listRecord(id);
            assertEq(list.entries, handler.model(id).entries);
            assertGe(list.entries, 131_072);
            assertEq(uint8(list.purpose), handler.model(id).purpose);
            assertEq(uint8(list.form), handler.model(id).form);
        }
    }

    /// @dev Invariant 6: a list is fresh before its next update and never after it; a stale one answers nothing.
    function invariant_A3_6_staleFailsClosed() public view {
        for (uint256 index = 0; index < handler.count(); ++index) {
            bytes32 id = handler.ids(index);
            CredentialStatusHandler.Model memory model = handler.model(id);
            bool fresh = block.timestamp < model.nextUpdate;
            assertEq(lists.isFresh(id), fresh);
            assertEq(lists.listRecord(id).nextUpdate, model.nextUpdate);
            assertLe(model.nextUpdate, block.timestamp + 31 days);
            if (model.form != BITMAP) continue;
            try lists.statusAt(id, 3) returns (bool set) {
                assertTrue(fresh, "a stale list answered");
                assertEq(set, handler.isSet(id, 3));
            } catch {
                assertFalse(fresh, "a fresh list refused to answer");
            }
        }
    }

    /// @dev The invariants would hold over a handler that does nothing. So each act must go through now and then.
    function test_handlerReachesEveryAct() public {
        uint256 seed = 1;
        for (uint256 step = 0; step < 800; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = uint256(keccak256(abi.encode(seed, "a")));
            uint256 b = uint256(keccak256(abi.encode(seed, "b")));
            uint256 act = seed % 10;
            if (act == 0) handler.createList(a, b);
            if (act == 1) handler.publish(a, b, bytes32(a));
            if (act == 2) handler.refresh(a, b);
            if (act == 3) handler.setEntry(a, b);
            if (act == 4) handler.clearEntry(a, b);
            if (act == 5 || act == 6) handler.changeWords(a, b, uint16(a >> 16), act == 5);
            if (act == 7) handler.suspend(a, b);
            if (act == 8) handler.pause(a);
            if (act == 9) handler.passTime(a);
        }
        bytes32[10] memory acts = [
            bytes32("create"),
            "publish",
            "refresh",
            "set",
            "clear",
            "setWords",
            "clearWords",
            "suspend",
            "pause",
            "time"
        ];
        for (uint256 index = 0; index < acts.length; ++index) {
            assertGt(handler.done(acts[index]), 0, string(abi.encodePacked(acts[index])));
        }
    }

    function bit(bytes32 id, uint256 place) private view returns (bool) {
        uint32 index = handler.indexOf(id, place);
        return (lists.wordAt(id, uint16(index / 256)) / 2 ** (255 - (index % 256))) % 2 == 1;
    }
}
