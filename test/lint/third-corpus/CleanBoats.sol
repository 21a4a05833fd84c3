// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Boats on canals by their index number.
contract BoatLicences {
    struct Boat { string name; uint16 lengthCm; uint64 licensedUntil; bytes32 safetyCertificate; }
    mapping(uint32 indexNumber => Boat) public boats;
    event BoatLicensed(uint32 indexed indexNumber, string name, uint64 until);
    function license(uint32 indexNumber, string calldata name, uint64 until) external { boats[indexNumber].name = name; emit BoatLicensed(indexNumber, name, until); }
}
