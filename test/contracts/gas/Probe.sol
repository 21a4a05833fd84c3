// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/IConsentRegistry.sol";
import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @title Measures what views cost the contract that calls them
/// @notice The gas report calls it with `eth_call`, each time with cold storage.
contract Probe is AgencyGated {
    /// @param registry_ The registry that is measured.
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    /// @notice What the gate adds to a write that a pause does not stop, the cold account access included.
    /// @param capability The capability asked for.
    /// @return spent Gas.
    function gate(uint64 capability) external view returns (uint256 spent) {
        uint256 before = gasleft();
        _authoriseAlways(capability);
        spent = before - gasleft();
    }

    /// @notice What the gate adds to a write that a pause stops, the cold account access included.
    /// @param capability The capability asked for.
    /// @return spent Gas.
    function gateUnlessPaused(uint64 capability) external view returns (uint256 spent) {
        uint256 before = gasleft();
        _authorise(capability);
        spent = before - gasleft();
    }

    /// @notice What a check costs a contract that has touched the consent registry before in the same transaction.
    /// @param consents The consent registry.
    /// @param id The consent.
    /// @param recipient The agency that wants the data.
    /// @return spent Gas.
    function check(IConsentRegistry consents, bytes32 id, uint16 recipient) external view returns (uint256 spent) {
        assert(address(consents).code.length > 0);
        uint256 before = gasleft();
        consents.check(id, recipient);
        spent = before - gasleft();
    }
}
