// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Roots of a day's records. A patient's own record is shown by a proof, checked in a call that costs nothing.
contract TreeOfRecords {
    mapping(uint64 day => bytes32) public rootOf;
    address public immutable board = msg.sender;

    event RootAnchored(uint64 indexed day, bytes32 root, uint32 leaves);

    function anchor(uint64 day, bytes32 root, uint32 leaves) external {
        require(msg.sender == board && rootOf[day] == 0);
        rootOf[day] = root;
        emit RootAnchored(day, root, leaves);
    }

    function verify(uint64 day, bytes32 recordHash, bytes32 salt, bytes32[] calldata proof) external view returns (bool) {
        bytes32 node = keccak256(abi.encode(recordHash, salt));
        for (uint256 i; i < proof.length; ++i)
            node = node < proof[i] ? keccak256(abi.encode(node, proof[i])) : keccak256(abi.encode(proof[i], node));
        return node == rootOf[day];
    }
}
