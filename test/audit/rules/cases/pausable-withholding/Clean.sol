// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

contract NeverSilences is AgencyGated {
    mapping(bytes32 id => uint8 status) internal statuses;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function record(bytes32 id) external {
        _authorise(Capabilities.CONSENT_RECORD);
        statuses[id] = 1;
    }

    function withdraw(bytes32 id) external {
        _authoriseAlways(Capabilities.CONSENT_WITHDRAW);
        statuses[id] = 2;
    }

    /// No gate at all is no pause either.
    function withdrawWithSecret(bytes32 id, bytes32 secret) external {
        if (keccak256(abi.encode(secret)) == id) statuses[id] = 2;
    }

    /// The name only begins alike.
    function holdings(bytes32 id) external {
        _authorise(Capabilities.CONSENT_RECORD);
        statuses[id] = 3;
    }
}
