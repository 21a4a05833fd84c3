// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract StreetGazetteer {
    struct Street { string name; string town; string locality; int32 latitude; int32 longitude; }
    mapping(uint32 usrn => Street) public streets;
    event StreetNamed(uint32 indexed usrn, string name, string town);
    function nameStreet(uint32 usrn, string calldata name, string calldata town) external { streets[usrn].name = name; streets[usrn].town = town; emit StreetNamed(usrn, name, town); }
}
