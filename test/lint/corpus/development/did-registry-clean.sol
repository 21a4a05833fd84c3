// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DidRegistry {
    mapping(address => address) public owners;
    mapping(address => uint256) public changed;
    event DIDOwnerChanged(address indexed identity, address owner, uint256 previousChange);
    event DIDAttributeChanged(address indexed identity, bytes32 name, bytes value, uint256 validTo, uint256 previousChange);

    function identityOwner(address identity) public view returns (address) {
        address owner = owners[identity];
        return owner == address(0) ? identity : owner;
    }
}
