// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Issues {
    mapping(bytes32 => uint8) private stateOf;
    /// @param id 32 random bytes
    function open(bytes32 id) external { stateOf[id] = 1; }
    function close(bytes32 id) external { stateOf[id] = 2; }
}
