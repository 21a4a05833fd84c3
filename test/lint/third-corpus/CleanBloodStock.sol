// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract BloodStock {
    mapping(uint16 bank => mapping(bytes3 bloodGroup => uint32 units)) public stock;
    event StockChanged(uint16 indexed bank, bytes3 indexed bloodGroup, uint32 units);
    function setStock(uint16 bank, bytes3 bloodGroup, uint32 units) external { stock[bank][bloodGroup] = units; emit StockChanged(bank, bloodGroup, units); }
}
