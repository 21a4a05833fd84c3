// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BadRevert {
    mapping(bytes32 => bool) private booked;

    error AlreadyBooked(
        string patientName, // expect: personal-data-in-revert
        uint64 slot
    );

    function book(
        bytes32 key,
        string calldata patientName, // expect: personal-data-in-calldata
        uint64 slot
    ) external {
        if (booked[key]) revert AlreadyBooked(patientName, slot);
        booked[key] = true;
    }
}
