// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// @notice Referrals by a number that is drawn at random for each.
contract SocialCareReferrals {
    mapping(bytes32 referralRef => uint16 team) private teamOf;
    event Referred(bytes32 indexed referralRef, uint16 indexed team);
    event Closed(bytes32 indexed referralRef);
    function refer(bytes32 referralRef, uint16 team) external { teamOf[referralRef] = team; emit Referred(referralRef, team); }
}
