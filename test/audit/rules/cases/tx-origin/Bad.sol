// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Origin {
    address internal immutable owner = msg.sender;

    error NotOwner();

    function plain() external view {
        if (tx.origin != owner) revert NotOwner(); // finds
    }

    modifier onlyOwner() {
        if (tx.origin != owner) revert NotOwner(); // finds
        _;
    }

    function modified() external view onlyOwner {}

    function hidden() external view returns (bool) {
        return _sender() == owner;
    }

    function inAssembly() external view returns (address sender) {
        assembly {
            sender := origin() // finds
        }
    }

    function _sender() private view returns (address) {
        return tx.origin; // finds
    }
}

library Senders {
    function sender() internal view returns (address) {
        return tx.origin; // finds
    }
}
