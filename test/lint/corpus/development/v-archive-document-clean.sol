// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DocumentArchive {
    struct Document { bytes32 root; bool archived; }
    mapping(bytes32 => Document) documents;
    function archiveDocument(bytes32 id) external { documents[id].archived = true; }
}
