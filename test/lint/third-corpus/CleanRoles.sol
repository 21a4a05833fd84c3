// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Roles {
    bytes32 public constant INSPECTOR_ROLE = keccak256("INSPECTOR_ROLE");
    mapping(bytes32 => mapping(address => bool)) private has;
    event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender);
    function grantRole(bytes32 role, address account) external { has[role][account] = true; emit RoleGranted(role, account, msg.sender); }
}
