// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract A {
    mapping(bytes32 => uint256) m;
    event E(bytes32 indexed k, uint256 v);

    function f(bytes32 k, uint256 v) external {
        m[k] = v;
        emit E(k, v);
    }
}
