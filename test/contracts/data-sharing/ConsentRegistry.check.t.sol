// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {ConsentFixture} from "./ConsentFixture.sol";

/// @notice Checks of one consent and of all over a pair.
contract ConsentRegistryCheckTest is ConsentFixture {
    function testFuzz_checkBoundaries(uint48 from, uint48 until, uint48 time, bool deny) public {
        until = uint48(bound(until, 1, FOREVER));
        from = uint48(bound(from, 0, until - 1));
        vm.prank(board);
        bytes32 id = consents.record(TERMS, LOCK, HOSPITAL, from, until, deny ? DENY : PERMIT);
        uint48[4] memory times = [from, until - 1, until, time];
        for (uint256 index = 0; index < times.length; ++index) {
            vm.warp(times[index]);
            IConsentRegistry.Why why = deny ? IConsentRegistry.Why.Denied : IConsentRegistry.Why.Ok;
            if (times[index] < from) why = IConsentRegistry.Why.NotYetValid;
            if (times[index] >= until) why = IConsentRegistry.Why.Expired;
            assertCheck(id, HOSPITAL, why);
        }
    }

    function test_checkNamesEveryReason() public {
        bytes32 id = record(TERMS, LOCK, PERMIT);
        assertCheck("none", HOSPITAL, IConsentRegistry.Why.Unknown);
        assertCheck(id, COUNCIL, IConsentRegistry.Why.WrongRecipient);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Ok);
        assertCheck(record("deny", LOCK, DENY), HOSPITAL, IConsentRegistry.Why.Denied);
    }

    function test_openEndedConsentNeverExpires() public {
        vm.prank(board);
        bytes32 id = consents.record(TERMS, LOCK, HOSPITAL, START, FOREVER, PERMIT);
        vm.warp(FOREVER - 1);
        assertCheck(id, HOSPITAL, IConsentRegistry.Why.Ok);
    }

    function test_checkPairWithNothingPermitsNothing() public view {
        assertPair(new IConsentRegistry.Source[](0), IConsentRegistry.Why.Unknown);
    }

    function test_checkPairIgnoresConsentsOverOtherTerms() public {
        record("other terms", LOCK, PERMIT);
        IConsentRegistry.Source[] memory sources = new IConsentRegistry.Source[](1);
        sources[0] = IConsentRegistry.Source(BOARD, LOCK);
        assertPair(sources, IConsentRegistry.Why.Unknown);
    }

    function test_checkPairNamesWhyTheFirstOneFails() public {
        record(TERMS, LOCK, PERMIT);
        vm.prank(board);
        consents.record(TERMS, "future lock", HOSPITAL, START + 9, UNTIL, PERMIT);
        consents.withdrawWithSecret(BOARD, HOSPITAL, TERMS, SECRET);
        IConsentRegistry.Source[] memory sources = new IConsentRegistry.Source[](2);
        sources[0] = IConsentRegistry.Source(BOARD, LOCK);
        sources[1] = IConsentRegistry.Source(BOARD, "future lock");
        assertPair(sources, IConsentRegistry.Why.Withdrawn);
        vm.warp(START + 9);
        assertPair(sources, IConsentRegistry.Why.Ok);
    }
}
