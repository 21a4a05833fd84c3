// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
/// @title Beds on hospital wards
contract BedBooking {
    struct Booking {
        bytes32 pt;
        uint64 admitted;
        bool active;
    }
    mapping(bytes32 => Booking) private bookings;
    event Booked(bytes32 indexed bed, uint64 at);

    function book(
        bytes32 bed,
        uint64 hospitalNumber, // expect: personal-data-in-calldata
        uint64 dobEpochDay // expect: personal-data-in-calldata
    ) external {
        bytes32 key = keccak256(abi.encode(hospitalNumber, dobEpochDay)); // expect: guessable-hash
        bookings[bed] = Booking(key, uint64(block.timestamp), true);
        emit Booked(bed, uint64(block.timestamp));
    }
}
