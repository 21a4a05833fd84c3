// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Registry {
    event Stored(bytes32 id, string value);

    function put(bytes32 id, string calldata email) external { // expect: personal-data-in-calldata
        emit Stored(id, email); // expect: personal-data-in-event
    }
}
