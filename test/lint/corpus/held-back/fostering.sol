// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FosterCarers {
    struct Carer {
        string carerName; // expect: personal-data-in-storage
        string homeTown;
        uint8 placesFree;
    }
    mapping(uint256 carerId => Carer) carers; // expect: identifying-key
    function add(uint256 carerId, string calldata carerName, string calldata homeTown) external { // expect: personal-data-in-calldata, personal-data-in-calldata
        carers[carerId] = Carer(carerName, homeTown, 1);
    }
}
