// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Crossing {
    struct Movement {
        bytes32 mrn;
        uint32 office;
        uint64 presentedAt;
    }

    mapping(bytes32 movementId => Movement) private movements;
    event Presented(bytes32 indexed movementId, uint32 indexed office);

    function present(bytes32 movementId, bytes32 mrn, uint32 office) external {
        movements[movementId] = Movement(mrn, office, uint64(block.timestamp));
        emit Presented(movementId, office);
    }

    function arrive(bytes32 movem
