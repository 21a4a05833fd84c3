// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract NoProfiles {
    struct Record {
        uint16 owner;
        uint32 version;
    }

    struct Batch {
        uint16 owner;
        uint32 count;
    }

    struct Log {
        uint64 seq;
        uint64 total;
    }

    mapping(bytes32 id => Record record) internal records;
    mapping(bytes32 id => bytes32 root) internal roots;
    mapping(bytes32 id => uint256 word) internal words;
    mapping(bytes32 id => mapping(uint256 word => uint256 bits)) internal bitmaps;
    mapping(uint16 agency => Log log) internal logs;
    mapping(bytes32 root => Batch batch) internal batches;
    mapping(uint16 agency => uint32 count) internal openCount;
    mapping(uint16 agency => bytes32[] ids) internal byAgency;
    mapping(bytes32 id => mapping(uint16 agency => bool approved)) internal approvals;

    function act(bytes32 id, uint16 agency, uint256 bit) external {
        ++openCount[agency];
        batches[id] = Batch(agency, uint32(bit));
        records[id].version += 1;
        words[id] = words[id] | (1 << bit);
        logs[agency].total += 1;
    }
}
