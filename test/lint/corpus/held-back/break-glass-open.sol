// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract WardRecords {
    mapping(bytes32 => bytes32) private anchors;
    mapping(bytes32 => mapping(uint16 => bool)) private canRead;

    event EmergencyOpened(bytes32 indexed ref, uint16 agency);

    /// @notice Opens a patient's record in an emergency.
    function emergencyAccess(bytes32 ref, uint16 agency) external { // expect: unreviewed-emergency-access
        canRead[ref][agency] = true;
        emit EmergencyOpened(ref, agency);
    }
}
