// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Index {
    event Put(bytes32 indexed id);

    function idOf(uint64 chiNumber, bytes32 salt) external pure returns (bytes32) {
        return keccak256(abi.encode(chiNumber, salt));
    }

    function put(bytes32 id) external {
        emit Put(id);
    }
}
