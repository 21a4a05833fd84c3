// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Agencies {
    struct Agency { string name; bool active; }
    mapping(uint16 => Agency) agencies;

    function removeAgency(uint16 id) external {
        agencies[id].active = false;
    }
}
