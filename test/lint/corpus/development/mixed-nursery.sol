// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract NurseryPlaces {
    struct Place {
        string childName; // expect: personal-data-in-storage
        string nurseryName;
        uint8 hoursPerWeek;
        string fundingStream;
        string room;
    }
    Place[] places;
    event PlaceOffered(uint256 indexed index, string nurseryName, uint8 hoursPerWeek);
    function offer(string calldata nurseryName, uint8 hoursPerWeek, string calldata sessionCode) external {
        emit PlaceOffered(places.length, nurseryName, hoursPerWeek);
    }
}
