// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ParcelRegister {
    struct Parcel {
        uint64 uprn;
        bytes32 deedRoot;
        uint16 authority;
        uint48 updatedAt;
    }
    mapping(uint64 => Parcel) public parcels;
    event ParcelUpdated(uint64 indexed uprn, bytes32 deedRoot, uint16 authority);

    function update(uint64 uprn, bytes32 deedRoot, uint16 authority) external {
        parcels[uprn] = Parcel(uprn, deedRoot, authority, uint48(block.timestamp));
        emit ParcelUpdated(uprn, deedRoot, authority);
    }
}
