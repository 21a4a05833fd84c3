// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Payments {
    struct Payee { string companyName; string companyIban; uint64 companyNumber; }
    mapping(bytes32 => Payee) payees;
}
