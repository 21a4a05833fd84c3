// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Depot {
    struct Pallet {
        bytes32 consignment;
        uint32 boxes;
    }

    mapping(bytes32 => Pallet) private pallets;
    event PalletMoved(bytes32 indexed pallet, uint16 indexed fromDepot, uint16 indexed toDepot);

    function move(bytes32 pallet, uint16 fromDepot, uint16 toDepot) external {
        require(pallets[pallet].boxes > 0, "empty");
        emit PalletMoved(pallet, fromDepot, toDepot);
    }

    function count(bytes32 pallet) external view returns (uint32) {
        return pallets[pallet].
    }

    function pack(bytes32 pallet, uint32 boxes) external {
        pallets[pallet].boxes = boxes;
    }
}
