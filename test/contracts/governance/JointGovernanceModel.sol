// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {CallTarget} from "./JointGovernanceFixture.sol";

/// @title The model of a joint governance: what a handler saw happen, and what must follow
abstract contract JointGovernanceModel is Test {
    uint16 public constant AGENCIES = 6;
    uint48 public constant LIFE = 60 days;

    /// @dev The model of a proposal. Approvals stand in `approvedBy`.
    struct Model {
        uint16 proposer;
        bytes4 selector;
        bytes data;
        bytes32 key;
        uint8 quorum;
        uint48 delay;
        uint256 joins;
        uint48 neededAt;
        uint48 madeAt;
        bool cancelled;
        uint256 executions;
    }

    struct Policy {
        uint8 quorum;
        uint48 delay;
    }

    bytes32[] public ids;
    mapping(bytes32 id => Model) internal models;
    /// @dev The number of the joining under which an agency approved; 0 for no approval.
    mapping(bytes32 id => mapping(uint16 agency => uint256 joining)) public approvedBy;
    /// @dev The number of the joining by which an agency became a member; 0 for no member.
    mapping(uint16 agency => uint256 joining) public joiningOf;
    uint256 public joins;
    mapping(uint16 agency => bool) public suspended;
    mapping(bytes4 selector => Policy) public policies;
    uint48 public policiesChangedAt;
    /// @dev How long the target was paused by single agencies since the members last decided.
    uint256 public guardPauses;

    function count() external view returns (uint256) {
        return ids.length;
    }

    function model(bytes32 id) external view returns (Model memory) {
        return models[id];
    }

    function counted(bytes32 id) public view returns (uint8 have) {
        for (uint16 agency = 1; agency <= AGENCIES; ++agency) {
            uint256 joining = joiningOf[agency];
            if (joining != 0 && approvedBy[id][agency] == joining && !suspended[agency]) ++have;
        }
    }

    function binding(bytes32 id) public view returns (uint8 quorum, uint48 delay) {
        (quorum, delay) = policyOf(models[id].selector);
        if (models[id].quorum > quorum) quorum = models[id].quorum;
        if (models[id].delay > delay) delay = models[id].delay;
    }

    function readyAt(bytes32 id) public view returns (uint48) {
        (, uint48 delay) = binding(id);
        uint48 neededAt = models[id].neededAt;
        return (neededAt > policiesChangedAt ? neededAt : policiesChangedAt) + delay;
    }

    function open(bytes32 id) public view returns (bool) {
        Model storage one = models[id];
        return !one.cancelled && one.executions == 0 && block.timestamp < one.madeAt + LIFE;
    }

    function executable(bytes32 id) public view returns (bool) {
        (uint8 need, ) = binding(id);
        return open(id) && counted(id) >= need && block.timestamp >= readyAt(id);
    }

    function policyOf(bytes4 selector) public view returns (uint8, uint48) {
        Policy memory own = policies[selector];
        return own.quorum == 0 ? strictest() : (own.quorum, own.delay);
    }

    function strictest() public view returns (uint8 quorum, uint48 delay) {
        bytes4[3] memory all = [bytes4(0), CallTarget.act.selector, CallTarget.other.selector];
        for (uint256 index = 0; index < all.length; ++index) {
            Policy memory one = policies[all[index]];
            if (one.quorum > quorum) quorum = one.quorum;
            if (one.delay > delay) delay = one.delay;
        }
    }

    function memberCount() public view returns (uint256 found) {
        for (uint16 agency = 1; agency <= AGENCIES; ++agency) if (joiningOf[agency] != 0) ++found;
    }

    function activeMembers() public view returns (uint256 found) {
        for (uint16 agency = 1; agency <= AGENCIES; ++agency) if (mayAct(agency)) ++found;
    }

    function mayAct(uint16 agency) public view returns (bool) {
        return joiningOf[agency] != 0 && !suspended[agency];
    }

    function takesPart(uint16 agency, bytes32 id) public view returns (bool) {
        return mayAct(agency) && open(id) && joiningOf[agency] <= models[id].joins;
    }
}
