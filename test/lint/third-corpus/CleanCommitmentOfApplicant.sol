// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract GrantApplications {
    struct Application { bytes32 applicantCommitment; uint128 amount; uint8 outcome; }
    mapping(bytes32 applicationId => Application) private applications;
    event Applied(bytes32 indexed applicationId, bytes32 applicantCommitment);
    event Decided(bytes32 indexed applicationId, uint8 outcome);
    function apply_(bytes32 applicationId, bytes32 applicantCommitment, uint128 amount) external { applications[applicationId] = Application(applicantCommitment, amount, 0); emit Applied(applicationId, applicantCommitment); }
}
