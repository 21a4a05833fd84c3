// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Vault {
    event Anchored(bytes32 indexed ciphertextHash);
    bytes32 public encryptionKeyHash;
    bytes public encryptionPublicKey;

    function anchor(bytes32 ciphertextHash) external {
        emit Anchored(ciphertextHash);
    }
}
