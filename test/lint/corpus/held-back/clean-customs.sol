// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract MovementLanes {
    struct Movement {
        uint32 required;
        uint32 cleared;
        uint32 held;
        uint16 version;
        uint48 at;
    }
    /// look-up key made with HMAC from the movement's MRN => movement
    mapping(bytes32 => Movement) private _movements;
    event Decided(bytes32 indexed movement, uint8 indexed lane, uint8 decision, uint48 at);

    function decide(bytes32 movement, uint8 lane, uint8 decision) external {
        Movement storage m = _movements[movement];
        m.cleared |= uint32(1) << lane;
        emit Decided(movement, lane, decision, uint48(block.timestamp));
    }
}
