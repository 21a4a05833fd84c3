// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Factory {
    event Deployed(address indexed at, bytes32 salt);

    function deploy(bytes32 salt, bytes memory code) external returns (address at) {
        assembly {
            at := create2(0, add(code, 0x20), mload(code), salt)
        }
        emit Deployed(at, salt);
    }
}
