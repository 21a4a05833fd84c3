// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract SpectrumLicences {
    struct Licence { uint32 fromMegahertz; uint32 toMegahertz; string operatorName; uint48 until; }
    mapping(bytes32 => Licence) licences;
    event LicenceMoved(bytes32 indexed id, string fromOperator, string toOperator);
}
