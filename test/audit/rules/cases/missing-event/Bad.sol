// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Silent {
    uint48 public until;
    mapping(bytes32 id => uint8 status) internal statuses;

    event Ended(bytes32 id);

    function plain(uint48 until_) external {
        until = until_; // finds
    }

    function onOnePath(bytes32 id, bool quiet) external {
        statuses[id] = 2; // finds
        if (!quiet) emit Ended(id);
    }

    function early(bytes32 id) external {
        statuses[id] = 2; // finds
        if (until > 5) return;
        emit Ended(id);
    }

    function emptyBatch(bytes32[] calldata ids) external {
        until += 1; // finds
        for (uint256 index = 0; index < ids.length; ++index) emit Ended(ids[index]);
    }

    function hidden(bytes32 id) external {
        _end(id);
    }

    modifier counting() {
        until += 1; // finds
        _;
    }

    function modified() external counting {}

    function byLibrary(bytes32 id) external {
        Ending.end(statuses, id);
    }

    function _end(bytes32 id) private {
        delete statuses[id]; // finds
    }
}

library Ending {
    function end(mapping(bytes32 id => uint8 status) storage statuses, bytes32 id) internal {
        statuses[id] = 2; // finds
    }
}

abstract contract Base {
    bytes32[] internal list;

    function add(bytes32 item) external {
        list.push(item); // finds
    }
}

contract Inherits is Base {}
