// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ClinicSlots {
    mapping(uint16 => mapping(uint32 => uint8)) public freeSlots;
    event SlotsChanged(uint16 indexed clinic, uint32 indexed day, uint8 free);
    function setSlots(uint16 clinic, uint32 day, uint8 free) external {
        freeSlots[clinic][day] = free;
        emit SlotsChanged(clinic, day, free);
    }
}
