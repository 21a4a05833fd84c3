// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Proxy {
    bytes32 private constant IMPLEMENTATION_SLOT = bytes32(uint256(keccak256("eip1967.proxy.implementation")) - 1);
    event Upgraded(address indexed implementation);
    function upgrade(address implementation) external { bytes32 s = IMPLEMENTATION_SLOT; assembly { sstore(s, implementation) } emit Upgraded(implementation); }
}
