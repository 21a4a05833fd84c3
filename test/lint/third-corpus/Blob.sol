// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract EncryptedCareNotes {
    event Filed(
        bytes32 indexed id,
        bytes encryptedNotes // expect: ciphertext-on-chain
    );
    function file(
        bytes32 id,
        bytes calldata encryptedNotes // expect: ciphertext-on-chain
    ) external {
        emit Filed(id, encryptedNotes);
    }
}
