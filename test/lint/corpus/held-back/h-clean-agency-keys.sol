// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract AgencyKeys {
    struct Key { uint16 agency; uint64 capabilities; uint48 from; uint48 until; }
    mapping(address => Key) private keys;
    event KeySet(address indexed key, uint16 indexed agency, uint64 capabilities, uint48 until);
    event KeyRevoked(address indexed key);
    function setKey(address key, uint16 agency, uint64 capabilities, uint48 until) external { keys[key] = Key(agency, capabilities, uint48(block.timestamp), until); emit KeySet(key, agency, capabilities, until); }
    function revokeKey(address key) external { delete keys[key]; emit KeyRevoked(key); }
}
