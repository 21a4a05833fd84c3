// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Flow {
    bytes32 private x;
    struct Form { string surname; uint32 dateOfBirth; }
    function submit(Form calldata form) external { // expect: personal-data-in-calldata
        bytes32 tmp = keccak256(bytes(form.surname)); // expect: guessable-hash
        x = tmp;
    }
}
