// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract CategoryTree {
    struct Node { uint32 parentId; uint32[] children; bytes32 label; }
    mapping(uint32 nodeId => Node) private nodes;
    mapping(uint32 parentId => uint32 childCount) public childCount;
    event ChildAdded(uint32 indexed parentId, uint32 indexed childId);
    function addChild(uint32 parentId, uint32 childId, bytes32 label) external {
        nodes[parentId].children.push(childId); nodes[childId] = Node(parentId, new uint32[](0), label);
        childCount[parentId]++; emit ChildAdded(parentId, childId);
    }
}
