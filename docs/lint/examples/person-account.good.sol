// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Surgery {
    /// Which body a key belongs to.
    mapping(address key => uint16 agency) private agencyOf;
    mapping(bytes32 commitment => uint16 agency) private custodianOf;
}
