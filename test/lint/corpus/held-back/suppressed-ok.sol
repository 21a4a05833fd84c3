// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Foi {
    struct Officer {
        // tolbooth-lint-disable-next-line personal-data-in-storage -- senior officials are named by law in the register of interests
        string surname;
        bytes32 office;
    }
    mapping(uint16 => Officer) officers;
}
