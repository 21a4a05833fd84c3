// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PrisonRegister {
    event Transferred(string indexed prisonNumber, uint16 from, uint16 to); // expect: identifying-topic
    function transfer(string calldata prisonNumber, uint16 from, uint16 to) external { // expect: personal-data-in-calldata
        emit Transferred(prisonNumber, from, to);
    }
}
