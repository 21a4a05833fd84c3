// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

contract EveryGate is AgencyGated {
    uint48 public until;
    mapping(bytes32 id => uint8 status) internal statuses;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    modifier onlyGovernors() {
        _requireGovernor();
        _;
    }

    function extend(uint48 until_) external {
        uint16 agency = _authorise(Capabilities.CONSENT_RECORD);
        if (agency != 0) until = until_;
    }

    function end(bytes32 id) external {
        _authoriseAlways(Capabilities.CONSENT_WITHDRAW);
        _write(id);
    }

    function setUntil(uint48 until_) external onlyGovernors {
        until = until_;
    }

    function onlySelf(uint48 until_) external {
        if (msg.sender != address(this)) revert NotGovernor(msg.sender);
        until = until_;
    }

    function either(uint48 until_, bool grants) external {
        uint16 agency =
            grants ? _authorise(Capabilities.CONSENT_RECORD) : _authoriseAlways(Capabilities.CONSENT_WITHDRAW);
        if (agency > 9) revert UnknownAgency(agency);
        until = until_;
    }

    function direct(uint48 until_) external {
        registry.authorise(msg.sender, Capabilities.CONSENT_RECORD);
        until = until_;
    }

    function governorOrAgency(uint48 until_) external {
        if (!registry.isGovernor(msg.sender)) _authorise(Capabilities.CONSENT_RECORD);
        until = until_;
    }

    function read(bytes32 id) external view returns (uint8) {
        return statuses[id];
    }

    function _write(bytes32 id) private {
        statuses[id] = 2;
    }
}

contract OwnOwner {
    address public owner = msg.sender;
    mapping(address account => bool allowed) internal allowed;

    error NotOwner();

    modifier onlyOwner() {
        _checkOwner();
        _;
    }

    function setOwner(address owner_) external onlyOwner {
        owner = owner_;
    }

    function allow(address account) external {
        if (!allowed[msg.sender]) revert NotOwner();
        allowed[account] = true;
    }

    function forbid(address account) external {
        bool owns = owner == msg.sender;
        if (!owns && !allowed[msg.sender]) revert NotOwner();
        allowed[account] = false;
    }

    function require_(address owner_) external {
        require(_isOwner(_sender()), NotOwner());
        owner = owner_;
    }

    function _checkOwner() private view {
        if (_sender() != owner) revert NotOwner();
    }

    function _isOwner(address account) private view returns (bool) {
        return account == owner;
    }

    function _sender() private view returns (address) {
        return msg.sender;
    }
}
