// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VatRates {
    mapping(uint32 => uint16) public rateOf;
    event RateChanged(uint32 indexed commodityCode, uint16 rate, uint48 from);
    function setRate(uint32 commodityCode, uint16 rate, uint48 from) external {
        rateOf[commodityCode] = rate;
        emit RateChanged(commodityCode, rate, from);
    }
}
