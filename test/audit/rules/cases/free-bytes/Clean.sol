// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract NoBytes {
    bytes32 internal commitment;
    bytes4 internal selector;

    event Set(bytes32 commitment);

    function set(bytes32 commitment_, bytes32[] calldata proof) external {
        commitment = proof.length == 0 ? commitment_ : proof[0];
        emit Set(commitment);
    }

    function check(bytes calldata document) external pure returns (bytes32) {
        return _hash(document);
    }

    function _hash(bytes memory document) private pure returns (bytes32) {
        return keccak256(document);
    }
}
