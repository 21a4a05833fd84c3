// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract LandRegistry {
    struct Land {
        string location;
        uint256 area;
        string ownerName; // expect: personal-data-in-storage
        string ownerNationalId; // expect: personal-data-in-storage
    }
    mapping(uint256 => Land) public lands;
    uint256 public landCount;

    function addLand(string memory location, uint256 area, string memory ownerName, string memory ownerNationalId) public { // expect: personal-data-in-calldata, personal-data-in-calldata
        landCount++;
        lands[landCount] = Land(location, area, ownerName, ownerNationalId);
    }
}
