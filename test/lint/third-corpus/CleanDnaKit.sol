// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract LabConsumables {
    struct Kit { bytes16 dnaKitLot; uint32 tests; uint64 expiresAt; }
    mapping(bytes16 dnaKitLot => Kit) public kits;
    event KitReceived(bytes16 indexed dnaKitLot, uint32 tests);
    function receiveKit(bytes16 dnaKitLot, uint32 tests) external { kits[dnaKitLot] = Kit(dnaKitLot, tests, 0); emit KitReceived(dnaKitLot, tests); }
}
