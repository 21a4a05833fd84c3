// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract LookUp {
    bytes32 private constant HMAC_KEY = bytes32("known-to-everybody-who-looks");
}
