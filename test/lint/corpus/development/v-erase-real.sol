// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CitizenRecords {
    mapping(bytes32 => string) private fullNames; // expect: personal-data-in-storage
    event Erased(bytes32 indexed id);
    function erase(bytes32 id) external { delete fullNames[id]; emit Erased(id); }
}
