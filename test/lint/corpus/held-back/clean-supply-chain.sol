// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract ColdChain {
    struct Shipment {
        string productName;
        string batchNumber;
        address carrier;
        string originPort;
        int16 minTemperature;
        int16 maxTemperature;
    }
    mapping(uint256 => Shipment) public shipments;
    uint256 public shipmentCount;

    event ShipmentCreated(uint256 indexed id, string productName, address indexed carrier);

    function create(string calldata productName, string calldata batchNumber, address carrier, string calldata originPort) external returns (uint256 id) {
        id = shipmentCount++;
        shipments[id] = Shipment(productName, batchNumber, carrier, originPort, 2, 8);
        emit ShipmentCreated(id, productName, carrier);
    }
}
