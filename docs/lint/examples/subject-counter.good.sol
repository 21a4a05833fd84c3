// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Visits {
    mapping(uint16 agency => uint32 count) private visitsTo;

    function visit(uint16 agency) external {
        visitsTo[agency]++;
    }
}
