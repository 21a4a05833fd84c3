// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @notice Status of referrals. A referral is known by a commitment with a salt of its own.
contract Referrals {
    mapping(bytes32 => uint8) private statusOf;
    event StatusChanged(bytes32 indexed patientCommitment, uint8 status, uint16 agency);

    function setStatus(bytes32 patientCommitment, uint8 status, uint16 agency) external {
        statusOf[patientCommitment] = status;
        emit StatusChanged(patientCommitment, status, agency);
    }
}
