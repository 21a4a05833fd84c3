// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Releases {
    mapping(bytes8 => uint64) public releaseDateOf; // expect: identifying-key
    function setRelease(bytes8 nomsNumber, uint64 on) external { // expect: personal-data-in-calldata
        releaseDateOf[nomsNumber] = on;
    }
}
