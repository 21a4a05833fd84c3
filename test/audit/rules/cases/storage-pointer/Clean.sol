// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract PointsWell {
    struct Record {
        uint8 state;
    }

    mapping(bytes32 id => Record record) internal records;

    function plain(bytes32 id) external {
        Record storage record = records[id];
        Record memory copy;
        copy.state = record.state;
        _at(id).state = copy.state + 1;
    }

    function _at(bytes32 id) private view returns (Record storage record) {
        record = records[id];
    }
}
