// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Directory {
    struct Resident { string fullName; string doorNumber; } // expect: personal-data-in-storage, personal-data-in-storage
    mapping(bytes32 => Resident) residents;

    function put(bytes32 k, string calldata s, string calldata t) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        Resident storage r = residents[k];
        r.fullName = s;
        r.doorNumber = t;
    }
}
