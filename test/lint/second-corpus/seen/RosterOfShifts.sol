// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// How many of each grade are on shift in an ambulance station.
contract RosterOfShifts {
    mapping(bytes8 station => mapping(uint64 shift => uint16[4])) private staffing;
    mapping(bytes8 station => address) private stationAccount;

    event ShiftStaffed(bytes8 indexed station, uint64 indexed shift, uint16[4] byGrade);

    error NotTheStation(bytes8 station);

    function staff(bytes8 station, uint64 shift, uint16[4] calldata byGrade) external {
        if (stationAccount[station] != msg.sender) revert NotTheStation(station);
        staffing[station][shift] = byGrade;
        emit ShiftStaffed(station, shift, byGrade);
    }
}
