// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract PassportOffices {
    mapping(uint16 officeId => uint32 issued) public passportsIssued;
    mapping(uint16 officeId => uint32) public passportBlanks;
    event PassportsIssued(uint16 indexed officeId, uint32 passports);
    function report(uint16 officeId, uint32 passports) external { passportsIssued[officeId] += passports; emit PassportsIssued(officeId, passports); }
}
