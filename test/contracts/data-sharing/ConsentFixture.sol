// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {IAgencyErrors} from "@tolbooth/sdk/contracts/governance/IAgencyErrors.sol";
import {Fixture} from "../support/Fixture.sol";
import {ConsentFixture} from "./ConsentFixture.sol";

/// @title A consent registry with three agencies, and helpers to read its answers
abstract contract ConsentFixture is Fixture {
    uint16 internal constant BOARD = 1;
    uint16 internal constant HOSPITAL = 2;
    uint16 internal constant COUNCIL = 3;
    uint8 internal constant PERMIT = 1;
    uint8 internal constant DENY = 2;
    uint48 internal constant UNTIL = START + 365 days;
    bytes32 internal constant TERMS = keccak256("terms");
    bytes32 internal constant SECRET = keccak256("secret");
    bytes32 internal constant LOCK = keccak256(abi.encode(LOCK_DOMAIN, SECRET));
    bytes32 internal constant LOCK_DOMAIN = keccak256("tolbooth.ConsentRegistry.withdrawLock.v1");
    bytes32 internal constant CONSENT_DOMAIN = keccak256("tolbooth.ConsentRegistry.consent.v1");

    ConsentRegistry internal consents;
    address internal board;
    address internal hospital;

    function setUp() public virtual override {
        super.setUp();
        board = admit(BOARD, ALL);
        hospital = admit(HOSPITAL, ALL);
        admit(COUNCIL, ALL);
        empower(BOARD);
        empower(HOSPITAL);
        consents = new ConsentRegistry(registry);
    }

    function record(bytes32 terms, bytes32 lock, uint8 kind) internal returns (bytes32) {
        vm.prank(board);
        return consents.record(terms, lock, HOSPITAL, START, UNTIL, kind);
    }

    function assertCheck(bytes32 id, uint16 recipient, IConsentRegistry.Why expected) internal view {
        (bool ok, uint8 why) = consents.check(id, recipient);
        assertEq(why, uint8(expected), "why");
        assertEq(ok, expected == IConsentRegistry.Why.Ok, "ok");
    }

    function assertPair(IConsentRegistry.Source[] memory sources, IConsentRegistry.Why expected) internal view {
        (bool ok, uint8 why) = consents.checkPair(TERMS, HOSPITAL, sources);
        assertEq(why, uint8(expected), "why");
        assertEq(ok, expected == IConsentRegistry.Why.Ok, "ok");
    }

    function denied(address who, uint64 capability) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgencyErrors.Denied.selector, who, capability);
    }
}
