// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;
contract VaccineSupply {
    struct Shipment { bytes20 batch; uint32 doses; int8 minTemperature; int8 maxTemperature; uint16 fromDepot; uint16 toSite; }
    mapping(uint256 => Shipment) public shipments;
    uint256 public shipmentCount;
    event Shipped(uint256 indexed shipmentId, bytes20 indexed batch, uint32 doses);
    function ship(bytes20 batch, uint32 doses, uint16 fromDepot, uint16 toSite) external { shipments[++shipmentCount] = Shipment(batch, doses, 0, 0, fromDepot, toSite); emit Shipped(shipmentCount, batch, doses); }
}
