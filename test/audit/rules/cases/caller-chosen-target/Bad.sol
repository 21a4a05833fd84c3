// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IOther {
    function poke() external;

    function look() external view returns (uint256);
}

contract Chosen {
    struct Order {
        address target;
        bytes32 id;
    }

    function plain(IOther other) external {
        other.poke(); // finds
    }

    function view_(IOther other) external view returns (uint256) {
        return other.look(); // finds
    }

    function lowLevel(address target, bytes calldata data) external returns (bool ok) {
        (ok, ) = target.call(data); // finds
    }

    function cast(uint160 target) external {
        IOther(address(target)).poke(); // finds
    }

    function inStruct(Order calldata order) external {
        IOther(order.target).poke(); // finds
    }

    function inArray(Order[] calldata orders) external {
        for (uint256 index = 0; index < orders.length; ++index) {
            Order memory order = orders[index];
            address target = order.target;
            IOther(target).poke(); // finds
        }
    }

    function throughInternal(address target) external {
        _poke(IOther(target));
    }

    function throughLibrary(address target) external {
        Poking.poke(target);
    }

    modifier poking(address target) {
        _;
    }

    function _poke(IOther other) private {
        other.poke(); // finds
    }
}

library Poking {
    function poke(address target) internal {
        IOther(target).poke(); // finds
    }
}
