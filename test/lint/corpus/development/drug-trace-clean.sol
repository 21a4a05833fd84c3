// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract DrugTrace {
    struct Drug { string drugName; string manufacturer; bytes32 serialHash; uint48 expiryDate; address currentOwner; }
    mapping(bytes32 => Drug) drugs;
    event DrugTransferred(bytes32 indexed serialHash, address indexed from, address indexed to);
}
