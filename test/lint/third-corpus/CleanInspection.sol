// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract Inspections {
    struct Inspection { bytes32 movement; uint16 inspectorAgency; uint8 outcome; uint64 at; }
    mapping(bytes32 => Inspection[]) private inspectionsOf;
    uint256 public nextInspectionId;
    event Inspected(bytes32 indexed movement, uint16 indexed agency, uint8 outcome);
    function inspect(bytes32 movement, uint16 agency, uint8 outcome) external { inspectionsOf[movement].push(Inspection(movement, agency, outcome, uint64(block.timestamp))); nextInspectionId++; emit Inspected(movement, agency, outcome); }
}
