// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Tells {
    uint48 public until;
    mapping(bytes32 id => uint8 status) internal statuses;

    event Ended(bytes32 id);
    event UntilSet(uint48 until);

    error Unknown();

    modifier telling(bytes32 id) {
        _;
        emit Ended(id);
    }

    function plain(uint48 until_) external {
        until = until_;
        emit UntilSet(until_);
    }

    function hidden(bytes32 id) external {
        statuses[id] = 2;
        _tell(id);
    }

    function modified(bytes32 id) external telling(id) {
        delete statuses[id];
    }

    /// A path that ends in a revert has changed nothing.
    function reverts(bytes32 id) external {
        statuses[id] = 2;
        if (until > 5) revert Unknown();
        emit Ended(id);
    }

    function batch(bytes32[] calldata ids) external {
        for (uint256 index = 0; index < ids.length; ++index) {
            statuses[ids[index]] = 2;
            _tell(ids[index]);
        }
    }

    /// The batch is not empty, so at least one turn tells.
    function counted(bytes32[] calldata ids) external {
        uint256 count = ids.length;
        if (count == 0) revert Unknown();
        until += 1;
        for (uint256 index = 0; index < count; ++index) _tell(ids[index]);
    }

    function read(bytes32 id) external view returns (uint8) {
        return statuses[id];
    }

    function _tell(bytes32 id) private {
        emit Ended(id);
    }
}
