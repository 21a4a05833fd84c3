pragma solidity ^0.8.4;

/// Temperatures of boxes of vaccine between a depot and clinics.
contract ColdChain {
    struct Box {
        bytes32 batch;
        uint16 doses;
        int16 minTenths;
        int16 maxTenths;
        uint32 clinic;
        uint64 expiry;
    }

    mapping(bytes32 boxId => Box) public boxes;
    mapping(uint32 clinic => uint256) public dosesReceived;
    address depot;

    event Packed(bytes32 indexed boxId, bytes32 indexed batch, uint16 doses);
    event Reading(bytes32 indexed boxId, int16 tenths);
    event Delivered(bytes32 indexed boxId, uint32 indexed clinic);

    constructor() { depot = msg.sender; }

    function pack(bytes32 boxId, bytes32 batch, uint16 doses, uint64 expiry) external {
        require(msg.sender == depot);
        boxes[boxId] = Box(batch, doses, 0, 0, 0, expiry);
        emit Packed(boxId, batch, doses);
    }

    function reading(bytes32 boxId, int16 tenths) external {
        Box storage b = boxes[boxId];
        if (tenths < b.minTenths) b.minTenths = tenths;
        if (tenths > b.maxTenths) b.maxTenths = tenths;
        emit Reading(boxId, tenths);
    }

    function deliver(bytes32 boxId, uint32 clinic) external {
        boxes[boxId].clinic = clinic;
        dosesReceived[clinic] += boxes[boxId].doses;
        emit Delivered(boxId, clinic);
    }
}
