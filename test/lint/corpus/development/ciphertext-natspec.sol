// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Vault {
    event Sent(uint16 indexed to, bytes blob);

    /// @param blob ECIES ciphertext for the recipient
    function send(uint16 to, bytes calldata blob) external { // expect: ciphertext-on-chain
        emit Sent(to, blob);
    }
}
