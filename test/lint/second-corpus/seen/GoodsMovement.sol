// SPDX-License-Identifier: MIT
pragma solidity ^0.8.22;

/// GRN is the goods received note of a warehouse; the UCR names the consignment.
contract GoodsMovement {
    struct Consignment {
        bytes32 grn;
        bytes32 ucr;
        uint32 warehouse;
        uint32 pallets;
        uint64 arrived;
        uint64 departed;
    }

    mapping(bytes32 ucr => Consignment) public consignments;

    event Arrived(bytes32 indexed ucr, bytes32 indexed grn, uint32 indexed warehouse);
    event Departed(bytes32 indexed ucr, uint32 indexed warehouse);

    function arrive(bytes32 ucr, bytes32 grn, uint32 warehouse, uint32 pallets) external {
        consignments[ucr] = Consignment(grn, ucr, warehouse, pallets, uint64(block.timestamp), 0);
        emit Arrived(ucr, grn, warehouse);
    }

    function depart(bytes32 ucr) external {
        Consignment storage c = consignments[ucr];
        c.departed = uint64(block.timestamp);
        emit Departed(ucr, c.warehouse);
    }
}
