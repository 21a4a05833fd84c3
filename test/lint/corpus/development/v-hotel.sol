// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Hotel {
    struct Booking { string guestName; string passport; uint48 arrival; uint48 departure; uint16 roomNumber; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(uint256 => Booking) bookings;
    event RoomBooked(uint16 indexed roomNumber, uint48 arrival);
}
