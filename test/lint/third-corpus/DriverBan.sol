// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract DrivingBans {
    mapping(bytes16 driverNumber => uint64 bannedUntil) private bans; // expect: identifying-key
    error Banned(
        bytes16 driverNumber, // expect: personal-data-in-revert
        uint64 until
    );
    function check(bytes16 driverNumber) external view {
        if (bans[driverNumber] > block.timestamp) revert Banned(driverNumber, bans[driverNumber]);
    }
    function ban(
        bytes16 driverNumber, // expect: personal-data-in-calldata
        uint64 until
    ) external {
        bans[driverNumber] = until;
    }
}
