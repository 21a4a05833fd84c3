// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract BoardingControl {
    event Boarded(bytes32 indexed flight, string passengerName, string seat); // expect: personal-data-in-event

    function board(bytes32 flight, string calldata passengerName, string calldata seat) external { // expect: personal-data-in-calldata
        emit Boarded(flight, passengerName, seat);
    }
}
