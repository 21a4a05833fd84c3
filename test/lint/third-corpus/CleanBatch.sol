// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract EpcisLog {
    event ObjectEvent(bytes32 indexed epcHash, uint8 bizStep, uint8 disposition, bytes32 readPoint, uint64 eventTime);
    function capture(bytes32 epcHash, uint8 bizStep, uint8 disposition, bytes32 readPoint, uint64 eventTime) external { emit ObjectEvent(epcHash, bizStep, disposition, readPoint, eventTime); }
}
