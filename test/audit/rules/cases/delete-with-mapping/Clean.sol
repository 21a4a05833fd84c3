// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract DeletesWhole {
    struct Record {
        uint8 state;
        bytes32 root;
    }

    mapping(bytes32 id => Record record) internal records;
    mapping(bytes32 id => mapping(uint16 agency => bool voted)) internal votes;

    function plain(bytes32 id, uint16 agency) external {
        delete records[id];
        delete votes[id][agency];
    }
}
