// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract ReferralTokens {
    /// @notice A token that the practice draws at random for one referral and for nothing else.
    mapping(bytes32 patientToken => uint16 clinic) private referredTo;
    /// @param patientToken drawn at random for this referral
    event Referred(bytes32 indexed patientToken, uint16 indexed clinic);
    /// @param patientToken drawn at random for this referral
    function refer(bytes32 patientToken, uint16 clinic) external { referredTo[patientToken] = clinic; emit Referred(patientToken, clinic); }
}
