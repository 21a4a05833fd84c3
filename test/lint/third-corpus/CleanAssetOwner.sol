// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract EquipmentRegister {
    struct Item { uint16 ownerId; uint16 holderId; bytes32 serialHash; uint64 calibratedAt; }
    mapping(uint16 holderId => uint32[]) private itemsOf;
    mapping(uint32 => Item) public items;
    event Lent(uint32 indexed itemId, uint16 indexed ownerId, uint16 indexed holderId);
    function lend(uint32 itemId, uint16 holderId) external { items[itemId].holderId = holderId; itemsOf[holderId].push(itemId); emit Lent(itemId, items[itemId].ownerId, holderId); }
}
