// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract StatusLists {
    struct List {
        uint16 issuer;
        uint8 purpose;
        uint32 version;
        uint48 nextUpdate;
    }
    mapping(bytes32 => List) private _lists;
    mapping(bytes32 => mapping(uint16 => uint256)) private _words;

    event ListPublished(bytes32 indexed id, uint32 version, bytes32 root);

    function setWord(bytes32 id, uint16 word, uint256 value) external {
        _words[id][word] = value;
        emit ListPublished(id, ++_lists[id].version, bytes32(0));
    }
}
