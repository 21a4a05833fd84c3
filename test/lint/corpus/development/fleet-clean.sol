// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Fleet {
    struct Vehicle { string model; uint32 capacity; uint16 depot; }
    mapping(uint32 => Vehicle) fleet;
    event VehicleAdded(uint32 indexed fleetNumber, string model);
}
