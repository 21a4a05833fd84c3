// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
/// @title Blue Badge register
/// @notice Parking badges for disabled people.
contract BlueBadge {
    struct Badge {
        bytes32 holderRef; // expect: personal-data-in-storage
        uint8 disabilityBand; // expect: personal-data-in-storage
        uint64 expires;
    }
    mapping(uint256 => Badge) private badges;
    function issue(
        uint256 serial,
        bytes32 holderRef, // expect: personal-data-in-calldata
        uint8 disabilityBand, // expect: personal-data-in-calldata
        uint64 expires
    ) external {
        badges[serial] = Badge(holderRef, disabilityBand, expires);
    }
}
