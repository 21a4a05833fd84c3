// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AccessManaged {
    struct Access {
        uint48 since;
        uint32 delay;
    }

    struct Role {
        mapping(address account => Access) members;
        uint64 admin;
        uint64 guardian;
        uint32 grantDelay;
    }

    mapping(uint64 roleId => Role) private _roles;

    event RoleLabel(uint64 indexed roleId, string label);
    event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember);
    event RoleRevoked(uint64 indexed roleId, address indexed account);

    function labelRole(uint64 roleId, string calldata label) external {
        emit RoleLabel(roleId, label);
    }

    function grantRole(uint64 roleId, address account, uint32 executionDelay) external {
        bool newMember = _roles[roleId].members[account].since == 0;
        _roles[roleId].members[account] = Access(uint48(block.timestamp), executionDelay);
        emit RoleGranted(roleId, account, executionDelay, uint48(block.timestamp), newMember);
    }

    function revokeRole(uint64 roleId, address account) external {
        delete _roles[roleId].members[account];
        emit RoleRevoked(roleId, account);
    }
}
