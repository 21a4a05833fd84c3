// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    uint256 nonce;
    event Made(bytes32 id);

    function make(string calldata surname) external { // expect: personal-data-in-calldata
        nonce += 1;
        emit Made(keccak256(abi.encode(surname, nonce))); // expect: derived-salt
    }
}
