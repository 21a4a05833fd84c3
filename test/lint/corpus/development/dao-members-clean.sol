// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Dao {
    mapping(address => uint256) public members;
    address[] public memberList;
    event MemberAdded(address indexed member, uint256 shares);
    function addMember(address member, uint256 shares) external { members[member] = shares; memberList.push(member); emit MemberAdded(member, shares); }
}
