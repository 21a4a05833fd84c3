// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ChildProtection {
    mapping(bytes32 caseRef => bytes32) private fileOf;
    mapping(address => uint16) private teamOf;

    event EmergencyOpened(bytes32 indexed caseRef, uint16 indexed team);

    function emergencyOpen(bytes32 caseRef) external returns (bytes32) { // expect: unreviewed-emergency-access
        uint16 team = teamOf[msg.sender];
        require(team != 0, "team");
        emit EmergencyOpened(caseRef, team);
        return fileOf[caseRef];
    }
}
