// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EpcisEvents {
    event ObjectEvent(bytes32 indexed eventHash, uint8 indexed bizStep, uint16 indexed recorder, uint48 at);
    mapping(bytes32 => bool) private seen;
    error Duplicate(bytes32 eventHash);
    function capture(bytes32 eventHash, uint8 bizStep, uint16 recorder) external {
        if (seen[eventHash]) revert Duplicate(eventHash);
        seen[eventHash] = true;
        emit ObjectEvent(eventHash, bizStep, recorder, uint48(block.timestamp));
    }
}
