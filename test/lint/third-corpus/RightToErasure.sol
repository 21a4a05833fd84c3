// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract RightToErasure {
    struct Profile { bytes32 emailHash; string displayName; bool deleted; } // expect: guessable-hash
    mapping(address => Profile) private profiles;
    function deleteProfile() external { // expect: flag-deletion
        profiles[msg.sender].deleted = true;
    }
}
