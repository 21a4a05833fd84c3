// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract CommodityCodes {
    mapping(bytes10 => string) public descriptionOf;
    event CodeAdded(bytes10 indexed code, string description);
    function addCode(bytes10 code, string calldata description) external { descriptionOf[code] = description; emit CodeAdded(code, description); }
}
