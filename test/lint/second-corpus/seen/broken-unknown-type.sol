// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Bookings {
    CalendarSlot[] private slots;
    event Booked(
        uint32 indexed clinic,
        string patientEmail, // expect: personal-data-in-event
        uint64 at
    );

    function book(uint32 clinic, string calldata patientEmail, uint64 at) external { // expect: personal-data-in-calldata
        slots.push(CalendarSlot(clinic, at));
        emit Booked(clinic, patientEmail, at);
    }
}
