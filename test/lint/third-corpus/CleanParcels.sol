// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract PostalParcels {
    struct Parcel { uint32 weightGrams; uint16 height; uint16 width; bytes4 depot; uint64 scannedAt; }
    mapping(bytes16 trackingNumber => Parcel) private parcels;
    event Scanned(bytes16 indexed trackingNumber, bytes4 indexed depot, uint32 weightGrams);
    function scan(bytes16 trackingNumber, bytes4 depot, uint32 weightGrams, uint16 height) external { parcels[trackingNumber] = Parcel(weightGrams, height, 0, depot, uint64(block.timestamp)); emit Scanned(trackingNumber, depot, weightGrams); }
}
