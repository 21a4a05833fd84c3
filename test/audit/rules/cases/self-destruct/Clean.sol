// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Lasts {
    bool internal closed;

    function close() external {
        closed = true;
        _selfdestruct();
    }

    /// A name is not the act.
    function _selfdestruct() private {}
}
