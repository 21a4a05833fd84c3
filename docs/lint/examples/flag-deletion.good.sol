// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Members {
    event Tombstoned(bytes32 indexed commitment, uint8 ground);

    mapping(bytes32 commitment => uint8 status) private statusOf;

    function tombstone(bytes32 commitment, uint8 ground) external {
        statusOf[commitment] = 3;
        emit Tombstoned(commitment, ground);
    }
}
