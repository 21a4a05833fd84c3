// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

// The patterns that this project deploys as they are. An import is enough: they are compiled with the project.
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
