// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Manifest {
    event PassengerBoarded(bytes32 indexed flight, string passportNo, bytes3 nationality); // expect: personal-data-in-event, personal-data-in-event
    function board(bytes32 flight, string calldata passportNo, bytes3 nationality) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        emit PassengerBoarded(flight, passportNo, nationality);
    }
}
