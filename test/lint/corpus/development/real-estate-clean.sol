// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PropertyNft {
    string public name = "Deeds";
    string public symbol = "DEED";
    struct Property { uint64 uprn; uint32 floorArea; string deedUri; }
    mapping(uint256 => Property) public properties;
}
