// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Talks {
    enum Kind {
        None,
        Permit,
        Deny
    }

    mapping(bytes32 id => uint8 status) internal statuses;

    event Ended(bytes32 id);

    function plain(bytes32 id) external {
        emit Ended(id); // finds
    }

    function onOnePath(bytes32 id, uint8 kind) external {
        if (kind == uint8(Kind.Permit)) statuses[id] = 1;
        emit Ended(id); // finds
    }

    function hidden(bytes32 id) external {
        _tell(id);
    }

    modifier telling(bytes32 id) {
        emit Ended(id); // finds
        _;
    }

    function modified(bytes32 id) external telling(id) {}

    function memoryOnly(bytes32 id) external {
        uint8 status = statuses[id];
        status = 2;
        emit Ended(id); // finds
    }

    function _tell(bytes32 id) private {
        emit Ended(id); // finds
    }
}

abstract contract Base {
    event Closed(bytes32 id);

    function close(bytes32 id) external {
        emit Closed(id); // finds
    }
}

contract Inherits is Base {}
