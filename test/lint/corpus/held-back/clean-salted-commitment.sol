// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Commitments {
    bytes32 private constant DOMAIN = keccak256("example.commitment.v1");
    event Committed(bytes32 indexed commitment);

    /// @param commitment made off the chain with 32 random bytes for each record
    function commit(bytes32 commitment) external {
        emit Committed(commitment);
    }

    /// @dev Off-chain helper, never sent.
    function leaf(bytes32 schema, bytes32 salt, bytes32 contentHash) public view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, block.chainid, address(this), schema, salt, contentHash));
    }
}
