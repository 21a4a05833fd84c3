// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

library Capabilities {
    uint64 internal constant RECORD = 1 << 0;

    uint64 internal constant WITHDRAW = 1 << 1;
}

abstract contract Base {
    uint64 internal asked;

    function _ask(uint64 capability) internal {
        asked = capability;
    }
}

contract Asks is Base {
    function act() external {
        _ask(Capabilities.RECORD | Capabilities.WITHDRAW);
    }
}
