// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract PlanningApplications {
    struct Application {
        string siteAddress;
        string proposal;
        string applicantName; // expect: personal-data-in-storage
        string caseOfficerTeam;
        uint8 decision;
    }
    mapping(bytes32 => Application) applications;
    event Decided(bytes32 indexed id, uint8 decision, string conditionsRef);
    function decide(bytes32 id, uint8 decision, string calldata conditionsRef) external { applications[id].decision = decision; emit Decided(id, decision, conditionsRef); }
}
