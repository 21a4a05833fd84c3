// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Public defibrillators: where they hang and when their pads expire.
contract Defibrillators {
    struct Unit { string location; string postcode; int32 latitude; int32 longitude; uint64 padsExpireAt; }
    mapping(bytes12 serialNumber => Unit) public units;
    event UnitPlaced(bytes12 indexed serialNumber, string postcode, int32 latitude, int32 longitude);
    function place(bytes12 serialNumber, string calldata location, string calldata postcode, int32 latitude, int32 longitude) external {
        units[serialNumber] = Unit(location, postcode, latitude, longitude, 0);
        emit UnitPlaced(serialNumber, postcode, latitude, longitude);
    }
}
