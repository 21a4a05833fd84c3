// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";

/// @title A registry that shows what taking a role away gives back to a contract of a project's own
contract RoleTaker is AgencyRegistry {
    constructor(address governor, address guardian) AgencyRegistry(governor, guardian) {}

    function take(bytes32 role, address account) external returns (bool) {
        return _revokeRole(role, account);
    }
}
