// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract AgeLimits {
    mapping(bytes4 product => uint8 age) public minimumAge;
    event LimitSet(bytes4 indexed product, uint8 age);
    function setLimit(bytes4 product, uint8 age) external { minimumAge[product] = age; emit LimitSet(product, age); }
}
