// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Registry {
    event Stored(string indexed value);

    function put(string calldata nino) external { // expect: personal-data-in-calldata
        emit Stored(nino); // expect: identifying-topic
    }
}
