// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TimelockVault {
    enum OperationState { Unset, Waiting, Ready, Done }

    uint256 private constant DONE = 1;
    mapping(bytes32 id => uint256) private _timestamps;
    uint256 public minDelay;
    address public immutable self = address(this);

    event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, uint256 delay);
    event CallSalt(bytes32 indexed id, bytes32 salt);
    event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data);

    error InsufficientDelay(uint256 delay, uint256 minDelay);
    error UnexpectedState(bytes32 id);

    constructor(uint256 minDelay_) {
        minDelay = minDelay_;
    }

    function hashOperation(address target, uint256 value, bytes calldata data, bytes32 predecessor, bytes32 salt)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(target, value, data, predecessor, salt));
    }

    function schedule(address target, uint256 value, bytes calldata data, bytes32 predecessor, bytes32 salt, uint256 delay)
        external
    {
        if (delay < minDelay) revert InsufficientDelay(delay, minDelay);
        bytes32 id = hashOperation(target, value, data, predecessor, salt);
        if (_timestamps[id] != 0) revert UnexpectedState(id);
        _timestamps[id] = block.timestamp + delay;
        emit CallScheduled(id, 0, target, value, data, delay);
        if (salt != bytes32(0)) emit CallSalt(id, salt);
    }

    function execute(address target, uint256 value, bytes calldata data, bytes32 predecessor, bytes32 salt) external payable {
        bytes32 id = hashOperation(target, value, data, predecessor, salt);
        if (_timestamps[id] <= DONE || _timestamps[id] > block.timestamp) revert UnexpectedState(id);
        _timestamps[id] = DONE;
        (bool ok, ) = target.call{value: value}(data);
        require(ok, "underlying call reverted");
        emit CallExecuted(id, 0, target, value, data);
    }
}
