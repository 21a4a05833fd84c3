// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Machine users of the integration platform. A user here is a system of a body.
contract ServiceAccounts {
    struct ServiceUser { uint16 agency; bytes32 keyHash; bool enabled; }
    mapping(bytes32 userId => ServiceUser) private users;
    mapping(bytes32 userId => uint32) public callCount;
    event UserEnabled(bytes32 indexed userId, uint16 indexed agency);
    event UserDisabled(bytes32 indexed userId);
    function enable(bytes32 userId, uint16 agency, bytes32 keyHash) external { users[userId] = ServiceUser(agency, keyHash, true); emit UserEnabled(userId, agency); }
}
