// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IOther {
    function look() external view returns (uint256);
}

contract NoPeople {
    IOther internal immutable other;
    mapping(bytes32 id => uint16 controller) internal controllers;

    event Given(bytes32 indexed id, uint16 indexed by);

    constructor(IOther other_) {
        other = other_;
    }

    function give(bytes32 id, uint16 controller) external {
        controllers[id] = controller;
        emit Given(id, controller);
    }

    function read(address key) external view returns (bool) {
        return key == msg.sender;
    }
}
