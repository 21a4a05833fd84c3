// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CipherStore {
    event RecordShared(
        bytes32 indexed recordId,
        bytes encryptedRecord // expect: ciphertext-on-chain
    );

    function share(bytes32 recordId, bytes calldata encryptedRecord) external { // expect: ciphertext-on-chain
        emit RecordShared(recordId, encryptedRecord);
    }
}
