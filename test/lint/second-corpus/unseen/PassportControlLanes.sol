// SPDX-License-Identifier: MIT
pragma solidity ^0.8.10;

/// How busy the lanes of passport control are; counts per hour, no traveller.
contract PassportControlLanes {
    struct PassportControlLane {
        bytes4 port;
        uint8 laneNumber;
        bool eGate;
        uint32 passengersThisHour;
    }

    PassportControlLane[] public passportControl;
    address public immutable borderForce;

    event LaneOpened(bytes4 indexed port, uint8 laneNumber);
    event HourClosed(bytes4 indexed port, uint8 laneNumber, uint32 passengers);

    constructor() {
        borderForce = msg.sender;
    }

    function openLane(bytes4 port, uint8 laneNumber, bool eGate) external {
        require(msg.sender == borderForce);
        passportControl.push(PassportControlLane(port, laneNumber, eGate, 0));
        emit LaneOpened(port, laneNumber);
    }

    function closeHour(uint256 lane, uint32 passengers) external {
        require(msg.sender == borderForce);
        PassportControlLane storage l = passportControl[lane];
        l.passengersThisHour = passengers;
        emit HourClosed(l.port, l.laneNumber, passengers);
    }
}
