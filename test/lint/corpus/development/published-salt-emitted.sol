// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract H {
    event Opened(bytes32 indexed id, bytes32 opening);

    function open(string calldata surname, bytes32 salt) external { // expect: personal-data-in-calldata, published-salt
        emit Opened(keccak256(abi.encode(surname, salt)), salt); // expect: published-salt
    }
}
