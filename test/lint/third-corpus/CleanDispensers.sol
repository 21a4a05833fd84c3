// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract PharmacyStock {
    struct Line { string medication; uint32 packs; bytes16 batch; uint64 expiresAt; }
    mapping(uint32 pharmacy => mapping(bytes16 line => Line)) public stock;
    event Dispensed(uint32 indexed pharmacy, string medication, uint32 packs);
    function dispense(uint32 pharmacy, bytes16 line, string calldata medication, uint32 packs) external { stock[pharmacy][line].packs -= packs; emit Dispensed(pharmacy, medication, packs); }
}
