// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Anchors {
    mapping(bytes32 => uint8) private status;
    event Tombstoned(bytes32 indexed commitment, uint8 ground);

    function erase(bytes32 commitment, uint8 ground) external {
        status[commitment] = 3;
        emit Tombstoned(commitment, ground);
    }
}
