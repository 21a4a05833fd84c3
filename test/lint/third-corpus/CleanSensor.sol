// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract AirQuality {
    struct Station { int32 latitude; int32 longitude; string siteName; }
    mapping(uint32 => Station) public stations;
    mapping(uint32 => uint256) public readings;
    function report(uint32 station, uint16 no2) external { readings[station] += no2; }
}
