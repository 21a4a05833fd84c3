// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract PlanningRegister {
    struct Application { bytes32 documentHash; uint64 received; uint8 status; string siteAddress; }
    mapping(bytes16 => Application) public applications;
    event Decided(bytes16 indexed reference, uint8 decision);
    function decide(bytes16 ref, uint8 decision) external { applications[ref].status = decision; emit Decided(ref, decision); }
}
