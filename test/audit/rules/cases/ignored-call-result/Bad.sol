// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Ignores {
    address payable internal immutable other = payable(address(1));

    function plain() external {
        other.call(""); // finds
        other.send(0); // finds
    }

    function withOptions() external {
        other.call{gas: 5000}(""); // finds
    }

    function dropped() external returns (bytes memory data) {
        (, data) = other.staticcall(""); // finds
    }

    function unread() external {
        (bool ok, ) = other.call(""); // finds
    }

    function assigned() external {
        bool ok;
        (ok, ) = other.call(""); // finds
    }

    function hidden() external {
        _notify();
    }

    modifier notifying() {
        other.call(""); // finds
        _;
    }

    function modified() external notifying {}

    function inAssembly() external {
        address target = other;
        assembly {
            pop(call(gas(), target, 0, 0, 0, 0, 0)) // finds
        }
    }

    function _notify() private {
        other.call(""); // finds
    }
}

library Notifying {
    function notify(address target) internal {
        target.call(""); // finds
    }
}
