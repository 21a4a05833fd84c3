// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract StakePool {
    struct Position {
        uint256 amount;
        uint256 rewardDebt;
    }

    struct PoolInfo {
        address lpToken;
        uint256 allocPoint;
        uint256 lastRewardBlock;
        uint256 accPerShare;
    }

    PoolInfo[] public poolInfo;
    mapping(uint256 => mapping(address => Position)) public positions;

    event Deposit(address indexed account, uint256 indexed pid, uint256 amount);
    event Withdraw(address indexed account, uint256 indexed pid, uint256 amount);

    function poolLength() external view returns (uint256) {
        return poolInfo.length;
    }

    function deposit(uint256 pid, uint256 amount) external {
        positions[pid][msg.sender].amount += amount;
        emit Deposit(msg.sender, pid, amount);
    }

    function withdraw(uint256 pid, uint256 amount) external {
        positions[pid][msg.sender].amount -= amount;
        emit Withdraw(msg.sender, pid, amount);
    }
}
