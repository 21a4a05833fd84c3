// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Vaults {
    /// @dev AES-256-GCM, nonce first
    mapping(bytes32 => bytes) private blobs; // expect: ciphertext-on-chain
    function put(bytes32 id, bytes calldata encryptedPayload) external { // expect: ciphertext-on-chain
        blobs[id] = encryptedPayload;
    }
}
