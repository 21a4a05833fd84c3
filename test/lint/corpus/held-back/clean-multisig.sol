// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Multisig {
    address[] public owners;
    mapping(address => bool) public isOwner;
    uint256 public threshold;
    mapping(bytes32 => mapping(address => bool)) public approved;

    event Approved(bytes32 indexed id, address indexed owner);

    function approve(bytes32 id) external {
        require(isOwner[msg.sender], "owner only");
        approved[id][msg.sender] = true;
        emit Approved(id, msg.sender);
    }
}
