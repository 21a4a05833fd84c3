// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Ordered {
    struct Record {
        uint48 at;
        uint8 state;
    }

    mapping(bytes32 id => Record record) internal records;

    function time(bytes32 id) external view returns (bool) {
        return block.timestamp >= records[id].at && block.timestamp < records[id].at + 1 days;
    }

    /// Zero stands for "none", not for a moment.
    function exists(bytes32 id) external view returns (bool) {
        return records[id].at == 0 && records[id].state == 1;
    }

    function day(uint48 today) external view returns (bool) {
        return today == uint48(block.timestamp / 1 days);
    }

    function chain() external view returns (bool) {
        return block.chainid == 1;
    }

    function balance() external view returns (bool) {
        return address(this).balance >= 5;
    }
}
