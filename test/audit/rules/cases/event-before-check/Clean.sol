// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Orderly {
    mapping(bytes32 id => uint8 status) internal statuses;

    event Ended(bytes32 id);

    error Unknown();

    function plain(bytes32 id) external {
        _end(id);
    }

    /// Each turn is an act of its own.
    function batch(bytes32[] calldata ids) external {
        for (uint256 index = 0; index < ids.length; ++index) _end(ids[index]);
    }

    function choice(bytes32 id) external {
        _end(id);
        if (statuses[id] == 3) statuses[id] = 4;
    }

    function _end(bytes32 id) private {
        if (statuses[id] == 0) revert Unknown();
        statuses[id] = 2;
        emit Ended(id);
    }
}
