// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Member states and what they owe.
contract MemberStates {
    mapping(bytes2 memberId => uint256 contribution) public contributions;
    mapping(bytes2 member => bytes2[]) private neighbours;
    event Contributed(bytes2 indexed memberId, uint256 amount);
    function contribute(bytes2 memberId) external payable { contributions[memberId] += msg.value; emit Contributed(memberId, msg.value); }
}
