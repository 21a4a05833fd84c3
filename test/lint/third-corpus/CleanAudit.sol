// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract AccessLog {
    event AccessBatch(uint16 indexed agency, uint64 indexed epoch, bytes32 root, uint32 count);
    mapping(uint16 => bytes32) private head;
    function append(uint16 agency, uint64 epoch, bytes32 root, uint32 count) external { head[agency] = keccak256(abi.encode(head[agency], epoch, root, count)); emit AccessBatch(agency, epoch, root, count); }
}
