// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract GlassBreaking {
    struct Opening {
        uint16 opener;
        uint48 at;
        uint48 reviewBy;
        uint8 state;
    }
    mapping(bytes32 => Opening) private _openings;
    event GlassBroken(bytes32 indexed ref, uint16 opener, bytes32 justification);
    event Reviewed(bytes32 indexed ref, uint8 outcome);

    function emergencyOpen(bytes32 ref, uint16 opener, bytes32 justification) external {
        _openings[ref] = Opening(opener, uint48(block.timestamp), uint48(block.timestamp + 3 days), 1);
        emit GlassBroken(ref, opener, justification);
    }

    function review(bytes32 ref, uint8 outcome) external {
        _openings[ref].state = 2;
        emit Reviewed(ref, outcome);
    }
}
