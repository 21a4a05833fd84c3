// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract TideGauges {
    struct Gauge { string gaugeName; int32 latitude; int32 longitude; }
    Gauge[] public gauges;
    event Level(uint16 indexed gauge, int32 millimetres);
    function report(uint16 gauge, int32 millimetres) external { emit Level(gauge, millimetres); }
}
