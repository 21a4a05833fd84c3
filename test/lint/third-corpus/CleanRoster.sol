// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract KeyRing {
    mapping(address key => uint16 agency) public agencyOf;
    mapping(uint16 agency => uint256 keys) public keyCount;
    event KeyAdded(uint16 indexed agency, address indexed key);
    function add(uint16 agency, address key) external { agencyOf[key] = agency; keyCount[agency]++; emit KeyAdded(agency, key); }
}
