// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Timelock {
    mapping(bytes32 => uint256) public readyAt;
    uint256 public immutable minDelay;
    address public admin;

    error NotReady(bytes32 id, uint256 at);
    event Scheduled(bytes32 indexed id, address target, bytes data, uint256 readyAt);

    constructor(uint256 delay) {
        minDelay = delay;
        admin = msg.sender;
    }

    function schedule(address target, bytes calldata data, bytes32 salt) external returns (bytes32 id) {
        require(msg.sender == admin);
        id = keccak256(abi.encode(target, data, salt));
        readyAt[id] = block.timestamp + minDelay;
        emit Scheduled(id, target, data, readyAt[id]);
    }
}
