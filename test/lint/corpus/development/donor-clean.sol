// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BloodStock {
    mapping(uint8 => uint32) public unitsOf;
    event StockChanged(uint8 indexed group, uint32 units, uint16 indexed bloodCentre);
    function change(uint8 group, uint32 units, uint16 bloodCentre) external {
        unitsOf[group] = units;
        emit StockChanged(group, units, bloodCentre);
    }
}
