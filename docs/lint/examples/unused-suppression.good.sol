// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Agencies {
    event Listed(uint16 agency);
}
