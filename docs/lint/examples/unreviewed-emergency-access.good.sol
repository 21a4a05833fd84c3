// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Records {
    event Opened(bytes32 indexed ref, uint16 agency, uint48 reviewBy);
    event Reviewed(bytes32 indexed ref, uint8 outcome);

    function emergencyAccess(bytes32 ref, uint16 agency) external {
        emit Opened(ref, agency, uint48(block.timestamp + 3 days));
    }

    function review(bytes32 ref, uint8 outcome) external {
        emit Reviewed(ref, outcome);
    }
}
