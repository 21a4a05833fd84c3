// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Parking {
    event Parked(string numberPlate, uint32 zone); // expect: personal-data-in-event
    function park(string calldata numberPlate, uint32 zone) external { // expect: personal-data-in-calldata
        emit Parked(numberPlate, zone);
    }
}
