// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FosterPlacement {
    struct Placement {
        bytes32 order;
        string childName; // expect: personal-data-in-storage
        string carerPostcode; // expect: personal-data-in-storage
        uint64 from;
    }

    Placement[] private placements;

    event PlacementMade(uint16 indexed authority);
    event PlacementEnded(uint16 indexed authority);

    function place(
        uint16 authority,
        bytes32 order,
        string calldata childName, // expect: personal-data-in-calldata
        string calldata carerPostcode // expect: personal-data-in-calldata
    ) external {
        placements.push(Placement(order, childName, carerPostcode, uint64(block.timestamp)));
        emit PlacementMade(authority);
    }
}
