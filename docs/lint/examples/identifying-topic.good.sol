// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Screening {
    event Invited(bytes32 indexed commitment, uint8 programme);
}
