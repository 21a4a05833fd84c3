// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Early {
    mapping(bytes32 id => uint8 status) internal statuses;

    event Ended(bytes32 id);

    error Unknown();

    function plain(bytes32 id) external {
        emit Ended(id); // finds
        if (statuses[id] == 0) revert Unknown();
        statuses[id] = 2;
    }

    function required(bytes32 id) external {
        statuses[id] = 2;
        emit Ended(id); // finds
        require(statuses[id] > 1, Unknown());
    }

    function hidden(bytes32 id) external {
        _tell(id);
        _check(id);
        statuses[id] = 2;
    }

    modifier checkedLater(bytes32 id) {
        _;
        if (statuses[id] == 0) revert Unknown();
    }

    function modified(bytes32 id) external checkedLater(id) {
        statuses[id] = 2;
        emit Ended(id); // finds
    }

    function _check(bytes32 id) private view {
        if (statuses[id] == 0) revert Unknown();
    }

    function _tell(bytes32 id) private {
        emit Ended(id); // finds
    }
}
