// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Staking {
    struct UserInfo { uint256 amount; uint256 rewardDebt; }
    mapping(uint256 => mapping(address => UserInfo)) public userInfo;
    event Deposit(address indexed user, uint256 indexed pid, uint256 amount);

    function deposit(uint256 pid, uint256 amount) external {
        userInfo[pid][msg.sender].amount += amount;
        emit Deposit(msg.sender, pid, amount);
    }
}
