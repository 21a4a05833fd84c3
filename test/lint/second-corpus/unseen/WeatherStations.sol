// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract WeatherStations {
    struct Station {
        bytes32 name;
        int32 latitude;
        int32 longitude;
        uint16 age;
        bytes8 postcodeArea;
    }

    mapping(bytes8 => Station) public stations;
    mapping(bytes8 => int16[]) private readings;

    event Reading(bytes8 indexed station, int16 tenths);

    function add(bytes8 code, bytes32 name, int32 latitude, int32 longitude, bytes8 postcodeArea) external {
        stations[code] = Station(name, latitude, longitude, 0, postcodeArea);
    }

    function read(bytes8 code, int16 tenths) external {
        readings[code].push(tenths);
        emit Reading(code, tenths);
    }
}
