// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMovementClearance} from "@tolbooth/sdk/contracts/border/IMovementClearance.sol";

/// @title The gate of the port
/// @notice Lets a lorry out only while its goods are released. A contract of the port's own, over the shared pattern.
contract PortGate {
    /// @notice Where the port asks whether goods are released.
    IMovementClearance public immutable clearance;

    /// @notice How many times the gate was opened for each movement.
    mapping(bytes32 movement => uint32 times) public passages;

    /// @notice The gate was opened.
    /// @param movement The movement.
    /// @param version The version of its data that is released.
    event GateOpened(bytes32 indexed movement, uint16 version);

    /// @notice The gate stays shut: not every required body has cleared these goods.
    /// @param movement The movement.
    /// @param missing Mask of the lanes that have not cleared it.
    error NotReleased(bytes32 movement, uint32 missing);

    /// @param clearance_ The contract that holds the movements.
    constructor(IMovementClearance clearance_) {
        clearance = clearance_;
    }

    /// @notice Opens the gate for a lorry whose goods are released now. A release can be revoked, so it asks each time.
    /// @param movement The movement.
    function pass(bytes32 movement) external {
        IMovementClearance.Movement memory goods = clearance.state(movement);
        if (goods.state != IMovementClearance.MovementState.Released) {
            revert NotReleased(movement, goods.required & ~goods.cleared);
        }
        passages[movement] += 1;
        emit GateOpened(movement, goods.version);
    }
}
