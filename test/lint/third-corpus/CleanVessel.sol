// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract VesselRegister {
    struct Vessel { string name; bytes10 imoNumber; bytes2 flag; uint32 tonnage; }
    mapping(bytes10 => Vessel) public vessels;
    function add(bytes10 imoNumber, string calldata name, bytes2 flag, uint32 tonnage) external {
        vessels[imoNumber] = Vessel(name, imoNumber, flag, tonnage);
    }
}
