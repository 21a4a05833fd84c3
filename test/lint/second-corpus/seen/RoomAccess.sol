// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Which contractor (a firm) may enter which plant room. Nothing of anybody's records.
contract RoomAccess {
    mapping(bytes8 room => mapping(uint16 firm => bool)) public mayEnter;
    address private immutable estates = msg.sender;

    function grantAccess(bytes8 room, uint16 firm) external {
        require(msg.sender == estates, "estates");
        mayEnter[room][firm] = true;
    }

    function revokeAccess(bytes8 room, uint16 firm) external {
        require(msg.sender == estates, "estates");
        mayEnter[room][firm] = false;
    }
}
