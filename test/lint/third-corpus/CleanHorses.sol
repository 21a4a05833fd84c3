// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Horse passports.
contract EquineRegister {
    struct Horse { bytes15 microchip; bytes15 passportNumber; uint32 foaledOn; string name; uint8 sex; string colour; }
    mapping(bytes15 ueln => Horse) private horses;
    event HorseRegistered(bytes15 indexed ueln, bytes15 passportNumber, string name);
    function register(bytes15 ueln, bytes15 microchip, bytes15 passportNumber, string calldata name, uint8 sex) external { horses[ueln] = Horse(microchip, passportNumber, 0, name, sex, ""); emit HorseRegistered(ueln, passportNumber, name); }
}
