// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract NodeDirectory {
    struct Node { string ipAddress; uint16 port; bytes32 peerId; string operatorEmail; }
    mapping(bytes32 nodeId => Node) public nodes;
    event NodeAdded(bytes32 indexed nodeId, string ipAddress);
    function addNode(bytes32 nodeId, string calldata ipAddress, uint16 port) external { nodes[nodeId] = Node(ipAddress, port, nodeId, ""); emit NodeAdded(nodeId, ipAddress); }
}
