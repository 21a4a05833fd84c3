// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Base {
    uint48 internal until;
}

interface INames {
    /// Without a body nothing can be confused.
    function set(uint48 until) external;
}

contract Distinct is Base, INames {
    event Set(uint48 until);

    function set(uint48 until_) external {
        until = until_;
        emit Set(until);
    }
}
