// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PayGapReports {
    struct Report { uint16 employer; int16 meanGapBasisPoints; int16 medianGapBasisPoints; uint16 year; }
    mapping(bytes32 => Report) public reports;
}
