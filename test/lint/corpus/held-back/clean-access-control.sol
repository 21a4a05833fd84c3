// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Roles {
    bytes32 public constant CLERK_ROLE = keccak256("CLERK_ROLE");
    bytes32 public constant AUDITOR_ROLE = keccak256("AUDITOR_ROLE");
    mapping(bytes32 => mapping(address => bool)) private _members;
    event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender);

    modifier onlyRole(bytes32 role) {
        require(_members[role][msg.sender]);
        _;
    }

    function grantRole(bytes32 role, address account) external onlyRole(CLERK_ROLE) {
        _members[role][account] = true;
        emit RoleGranted(role, account, msg.sender);
    }
}
