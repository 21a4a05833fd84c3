// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";

/// @dev Needs nothing of forge's library, so that it compiles in no time.
contract CapabilitiesTest {
    /// @dev A bit is never given a second meaning: what was granted under one name stays granted under it.
    function test_everyCapabilityKeepsItsBit() external pure {
        require(Capabilities.AGENCY_ADMIN == 2 ** 0, "AGENCY_ADMIN");
        require(Capabilities.GOVERNANCE_PROPOSE == 2 ** 1, "GOVERNANCE_PROPOSE");
        require(Capabilities.GOVERNANCE_APPROVE == 2 ** 2, "GOVERNANCE_APPROVE");
        require(Capabilities.GOVERNANCE_VETO == 2 ** 3, "GOVERNANCE_VETO");
        require(Capabilities.GOVERNANCE_GUARD == 2 ** 4, "GOVERNANCE_GUARD");
        require(Capabilities.CREDENTIAL_PUBLISH == 2 ** 5, "CREDENTIAL_PUBLISH");
        require(Capabilities.CONSENT_RECORD == 2 ** 8, "CONSENT_RECORD");
        require(Capabilities.CONSENT_WITHDRAW == 2 ** 9, "CONSENT_WITHDRAW");
        require(Capabilities.AGREEMENT_PROPOSE == 2 ** 10, "AGREEMENT_PROPOSE");
        require(Capabilities.AGREEMENT_ACCEPT == 2 ** 11, "AGREEMENT_ACCEPT");
        require(Capabilities.AGREEMENT_END == 2 ** 12, "AGREEMENT_END");
        require(Capabilities.ACCESS_LOG == 2 ** 13, "ACCESS_LOG");
        require(Capabilities.EMERGENCY_OPEN == 2 ** 14, "EMERGENCY_OPEN");
        require(Capabilities.EMERGENCY_REVIEW == 2 ** 15, "EMERGENCY_REVIEW");
        require(Capabilities.RECORD_ANCHOR == 2 ** 16, "RECORD_ANCHOR");
        require(Capabilities.RECORD_ERASE == 2 ** 17, "RECORD_ERASE");
        require(Capabilities.MOVEMENT_OPEN == 2 ** 24, "MOVEMENT_OPEN");
        require(Capabilities.MOVEMENT_AMEND == 2 ** 25, "MOVEMENT_AMEND");
        require(Capabilities.MOVEMENT_INVALIDATE == 2 ** 26, "MOVEMENT_INVALIDATE");
        require(Capabilities.MOVEMENT_EXIT == 2 ** 27, "MOVEMENT_EXIT");
        require(Capabilities.MOVEMENT_REQUIRE == 2 ** 28, "MOVEMENT_REQUIRE");
        require(Capabilities.MOVEMENT_DECIDE == 2 ** 29, "MOVEMENT_DECIDE");
        require(Capabilities.TRADER_CHECK == 2 ** 30, "TRADER_CHECK");
        require(Capabilities.TRADER_RELY == 2 ** 31, "TRADER_RELY");
        require(Capabilities.TRADER_DISPUTE == 2 ** 32, "TRADER_DISPUTE");
        require(Capabilities.INTERVENTION_BOOK == 2 ** 33, "INTERVENTION_BOOK");
        require(Capabilities.INTERVENTION_JOIN == 2 ** 34, "INTERVENTION_JOIN");
        require(Capabilities.EVENT_CAPTURE == 2 ** 35, "EVENT_CAPTURE");
        require(Capabilities.EVENT_CORRECT == 2 ** 36, "EVENT_CORRECT");
    }
}
