// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Vault {
    struct Entry {
        bytes encryptedRecord; // expect: ciphertext-on-chain
        uint48 at;
    }
    mapping(bytes32 => Entry) entries;

    function put(bytes32 id, bytes calldata encryptedRecord) external { // expect: ciphertext-on-chain
        entries[id] = Entry(encryptedRecord, uint48(block.timestamp));
    }
}
