// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract VesselArrivals {
    event Arrived(uint32 indexed imoNumber, string vesselName, string portName, uint48 at);

    function arrive(uint32 imoNumber, string calldata vesselName, string calldata portName) external {
        emit Arrived(imoNumber, vesselName, portName, uint48(block.timestamp));
    }
}
