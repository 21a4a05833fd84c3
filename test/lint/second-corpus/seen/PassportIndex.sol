// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.10;

contract PassportIndex {
    mapping(string passportNumber => uint8) private status; // expect: identifying-key

    event StatusChanged(uint8 from, uint8 to);

    function setStatus(string calldata passportNumber, uint8 to) external { // expect: personal-data-in-calldata
        uint8 from = status[passportNumber];
        status[passportNumber] = to;
        emit StatusChanged(from, to);
    }
}
