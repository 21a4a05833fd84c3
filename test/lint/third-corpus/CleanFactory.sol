// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Factory {
    event Deployed(address indexed instance, bytes32 salt);
    function deploy(bytes32 salt, bytes memory code) external returns (address a) { assembly { a := create2(0, add(code, 32), mload(code), salt) } emit Deployed(a, salt); }
}
