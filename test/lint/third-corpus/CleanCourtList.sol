// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Sittings of courts by case number; the parties are not named.
contract CourtSittings {
    struct Sitting { uint32 court; uint16 room; uint64 startsAt; }
    mapping(bytes16 hearingId => Sitting) public sittings;
    mapping(uint32 court => uint32 count) public sittingCount;
    event SittingListed(bytes16 indexed hearingId, uint32 indexed court, uint64 startsAt);
    function list(bytes16 hearingId, uint32 court, uint16 room, uint64 startsAt) external {
        sittings[hearingId] = Sitting(court, room, startsAt); sittingCount[court]++; emit SittingListed(hearingId, court, startsAt);
    }
}
