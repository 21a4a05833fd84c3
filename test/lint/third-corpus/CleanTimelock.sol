// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Timelock {
    mapping(bytes32 => uint256) private timestamps;
    event CallScheduled(bytes32 indexed id, address target, uint256 value, bytes data, uint256 delay);
    function hashOperation(address target, uint256 value, bytes calldata data, bytes32 predecessor, bytes32 salt) public pure returns (bytes32) { return keccak256(abi.encode(target, value, data, predecessor, salt)); }
    function schedule(address target, uint256 value, bytes calldata data, bytes32 predecessor, bytes32 salt, uint256 delay) external { bytes32 id = hashOperation(target, value, data, predecessor, salt); timestamps[id] = block.timestamp + delay; emit CallScheduled(id, target, value, data, delay); }
}
