// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BreakGlassReviewed {
    struct Emergency {
        uint16 agency;
        uint64 openedAt;
        uint64 reviewBy;
        uint16 reviewer;
        bool justified;
    }

    mapping(address => uint16) public agencyOf;
    mapping(bytes32 emergencyRef => Emergency) public emergencies;
    mapping(uint16 agency => uint32) public unreviewed;

    event EmergencyAccessOpened(bytes32 indexed emergencyRef, uint16 indexed agency, uint64 reviewBy);
    event EmergencyAccessReviewed(bytes32 indexed emergencyRef, uint16 indexed reviewer, bool justified);

    error OwnCase();
    error ReviewsOutstanding(uint32 count);

    function openEmergencyAccess(bytes32 emergencyRef) external {
        uint16 agency = agencyOf[msg.sender];
        if (unreviewed[agency] > 10) revert ReviewsOutstanding(unreviewed[agency]);
        uint64 reviewBy = uint64(block.timestamp + 3 days);
        emergencies[emergencyRef] = Emergency(agency, uint64(block.timestamp), reviewBy, 0, false);
        unreviewed[agency] += 1;
        emit EmergencyAccessOpened(emergencyRef, agency, reviewBy);
    }

    function review(bytes32 emergencyRef, bool justified) external {
        Emergency storage e = emergencies[emergencyRef];
        uint16 reviewer = agencyOf[msg.sender];
        if (reviewer == e.agency) revert OwnCase();
        e.reviewer = reviewer;
        e.justified = justified;
        unreviewed[e.agency] -= 1;
        emit EmergencyAccessReviewed(emergencyRef, reviewer, justified);
    }
}
