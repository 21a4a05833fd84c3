// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// Parcels of public land, with the body that holds each.
contract ParcelMap {
    struct Parcel {
        uint16 holdingBody;
        int32 northing;
        int32 easting;
        uint32 squareMetres;
        bytes32 planHash;
        bytes4 landUse;
    }

    mapping(bytes16 => Parcel) public parcels;
    mapping(address => uint16) public bodyOf;

    event ParcelAdded(bytes16 indexed parcel, uint16 indexed holdingBody, bytes32 planHash);
    event ParcelTransferred(bytes16 indexed parcel, uint16 indexed fromBody, uint16 indexed toBody);

    function add(bytes16 parcel, int32 northing, int32 easting, uint32 squareMetres, bytes32 planHash, bytes4 landUse)
        external
    {
        uint16 body = bodyOf[msg.sender];
        require(body != 0 && parcels[parcel].holdingBody == 0);
        parcels[parcel] = Parcel(body, northing, easting, squareMetres, planHash, landUse);
        emit ParcelAdded(parcel, body, planHash);
    }

    function transferTo(bytes16 parcel, uint16 toBody) external {
        require(parcels[parcel].holdingBody == bodyOf[msg.sender]);
        parcels[parcel].holdingBody = toBody;
        emit ParcelTransferred(parcel, bodyOf[msg.sender], toBody);
    }
}
