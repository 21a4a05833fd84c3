// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

abstract contract Status is AgencyGated {
    mapping(bytes32 id => uint8 status) internal statuses;

    function _end(bytes32 id) internal {
        _authorise(Capabilities.CONSENT_WITHDRAW);
        statuses[id] = 2;
    }
}

contract Silences is Status {
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    modifier gated() {
        _authorise(Capabilities.CONSENT_WITHDRAW);
        _;
    }

    // prettier-ignore
    function withdraw(bytes32 id) external { // finds
        _authorise(Capabilities.CONSENT_WITHDRAW);
        statuses[id] = 2;
    }

    // prettier-ignore
    function withdrawMany(bytes32[] calldata ids) external { // finds
        for (uint256 index = 0; index < ids.length; ++index) _end(ids[index]);
    }

    // prettier-ignore
    function terminate(bytes32 id) external { // finds
        _end(id);
    }

    // prettier-ignore
    function hold(bytes32 id) external gated { // finds
        statuses[id] = 3;
    }

    // prettier-ignore
    function review(bytes32 id) external { // finds
        registry.authoriseUnlessPaused(msg.sender, Capabilities.EMERGENCY_REVIEW);
        statuses[id] = 4;
    }

    // prettier-ignore
    function declareError(bytes32 id, bool urgent) external { // finds
        if (urgent) _authorise(Capabilities.EVENT_CORRECT);
        else _authoriseAlways(Capabilities.EVENT_CORRECT);
        statuses[id] = 5;
    }
}
