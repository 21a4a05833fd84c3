// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Results {
    mapping(bytes32 commitment => bytes encryptedResult) private encryptedResults;
}
