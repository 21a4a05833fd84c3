// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface IRecordAnchor {
    event Anchored(bytes32 indexed commitment, uint16 indexed agency);
    error AlreadyAnchored(bytes32 commitment);
    function anchor(bytes32 commitment, bytes32 agreement) external;
    function statusOf(bytes32 commitment) external view returns (uint8 status, uint48 at);
}
