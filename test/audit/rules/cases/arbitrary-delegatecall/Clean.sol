// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

library Adding {
    function add(uint256 a, uint256 b) internal pure returns (uint256) {
        return a + b;
    }
}

contract Ordinary {
    using Adding for uint256;

    /// A name is not a call.
    uint256 public delegatecall;

    function plain(address target, bytes calldata data) external returns (bool ok) {
        (ok, ) = target.call(data);
        delegatecall = delegatecall.add(1);
    }
}
