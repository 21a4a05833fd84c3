// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TreePreservation {
    struct Tree { string species; int32 latitude; int32 longitude; uint16 council; uint8 age; }
    mapping(uint32 => Tree) trees;
}
