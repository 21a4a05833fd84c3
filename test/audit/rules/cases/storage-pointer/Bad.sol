// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Points {
    struct Record {
        uint8 state;
    }

    mapping(bytes32 id => Record record) internal first;
    mapping(bytes32 id => Record record) internal second;

    function late(bytes32 id, bool other) external {
        Record storage record; // finds
        if (other) record = second[id];
        else record = first[id];
        record.state = 1;
    }

    function bySlot(bytes32 slot) external {
        _at(slot).state = 2;
    }

    function list(bool other, bytes32 id) external view returns (uint256) {
        Record storage record; // finds
        (record, other) = (first[id], false);
        return record.state;
    }

    function _at(bytes32 slot) private pure returns (Record storage record) {
        assembly {
            record.slot := slot // finds
        }
    }
}

library Pointing {
    function at(bytes32 slot) internal pure returns (Points.Record storage record) {
        assembly {
            record.slot := slot // finds
        }
    }
}
