// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SealedRecords {
    event Deposited(
        bytes32 indexed ref,
        bytes ciphertext // expect: ciphertext-on-chain
    );

    /// @param blob AES-256-GCM ciphertext of the court's file
    function deposit(bytes32 ref, bytes calldata blob) external { // expect: ciphertext-on-chain
        emit Deposited(ref, blob);
    }
}
