// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CensusTables {
    /// Population by area and age band; cells below ten are left out.
    mapping(bytes9 => mapping(uint8 => uint32)) public populationOf;
    event TablePublished(bytes9 indexed area, bytes32 tableHash);
}
