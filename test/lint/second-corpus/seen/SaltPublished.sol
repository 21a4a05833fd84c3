// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SaltPublished {
    event Committed(
        uint16 indexed agency,
        bytes32 commitment,
        bytes32 salt // expect: published-salt
    );

    function commit(
        uint16 agency,
        bytes32 commitment,
        bytes32 salt // expect: published-salt
    ) external {
        emit Committed(agency, commitment, salt);
    }
}
