// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
contract VaccineDelivery {
    struct Delivery { bytes16 lotNumber; uint32 doses; uint32 site; int16 minTemperature; string vaccine; }
    mapping(bytes32 => Delivery) public deliveries;
    event Delivered(bytes32 indexed delivery, uint32 indexed site, uint32 doses, string vaccine);
    function deliver(bytes32 delivery, bytes16 lotNumber, uint32 doses, uint32 site, string calldata vaccine) external {
        deliveries[delivery] = Delivery(lotNumber, doses, site, 0, vaccine);
        emit Delivered(delivery, site, doses, vaccine);
    }
}
