// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    mapping(bytes32 => uint16) agencyByName;

    function add(string calldata agencyName, uint16 id) external {
        agencyByName[keccak256(bytes(agencyName))] = id;
    }
}
