// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Emergency stop of a contract, and the rescue of tokens that were sent to it.
contract EmergencyStop {
    bool public stopped;
    address public immutable guardian = msg.sender;

    event Stopped(address indexed by);
    event Resumed(address indexed by);
    event EmergencyWithdrawal(address indexed token, uint256 amount);

    modifier onlyGuardian() {
        require(msg.sender == guardian, "guardian");
        _;
    }

    function emergencyStop() external onlyGuardian {
        stopped = true;
        emit Stopped(msg.sender);
    }

    function resume() external onlyGuardian {
        stopped = false;
        emit Resumed(msg.sender);
    }

    function emergencyWithdraw(address token, uint256 amount) external onlyGuardian {
        require(stopped, "running");
        (bool ok, ) = token.call(abi.encodeWithSignature("transfer(address,uint256)", guardian, amount));
        require(ok, "transfer");
        emit EmergencyWithdrawal(token, amount);
    }
}
