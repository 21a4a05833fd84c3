// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Ports {
    // tolbooth-lint-disable-next-line identifying-key -- left from an earlier version
    mapping(bytes4 port => uint32 arrivals) public arrivals; // expect-above: unused-suppression

    event Counted(bytes4 indexed port, uint32 arrivals);

    function count(bytes4 port, uint32 more) external {
        arrivals[port] += more;
        emit Counted(port, arrivals[port]);
    }
}
