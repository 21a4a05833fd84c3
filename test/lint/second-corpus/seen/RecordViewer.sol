// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract RecordViewer {
    struct CareRecord {
        bytes32 root;
        uint16 custodian;
        uint64 lastOpened;
    }

    mapping(bytes32 => CareRecord) private records;
    mapping(address => uint16) private agencyOf;

    event CareRecordFiled(bytes32 indexed recordRef, uint16 indexed custodian);

    function fileRecord(bytes32 recordRef, bytes32 root) external {
        records[recordRef] = CareRecord(root, agencyOf[msg.sender], 0);
        emit CareRecordFiled(recordRef, agencyOf[msg.sender]);
    }

    function viewCareRecord(bytes32 recordRef) external returns (bytes32) { // expect: unlogged-access
        require(agencyOf[msg.sender] != 0, "not an agency");
        records[recordRef].lastOpened = uint64(block.timestamp);
        return records[recordRef].root;
    }
}
