// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CareHomePlacements {
    struct Placement {
        bytes32 carePlanRoot;
        string residentForename; // expect: personal-data-in-storage
        string nextOfKinPhone; // expect: personal-data-in-storage
        uint16 home;
        uint64 startedAt;
    }
    mapping(uint256 => Placement) placements;
    event PlacementEnded(uint256 indexed placementId, string comments);
    function endPlacement(uint256 placementId, string calldata comments) external { // expect: free-text
        delete placements[placementId];
        emit PlacementEnded(placementId, comments);
    }
}
