// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SchemaRegistry {
    struct SchemaRecord { bytes32 uid; address resolver; bool revocable; string schema; }
    mapping(bytes32 => SchemaRecord) private _registry;
    event Registered(bytes32 indexed uid, address indexed registerer, SchemaRecord schema);
    function register(string calldata schema, address resolver, bool revocable) external returns (bytes32 uid) {
        uid = keccak256(abi.encode(schema, resolver, revocable));
        _registry[uid] = SchemaRecord(uid, resolver, revocable, schema);
    }
}
