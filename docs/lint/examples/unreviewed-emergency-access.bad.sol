// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Records {
    event Opened(bytes32 indexed ref, uint16 agency);

    function emergencyAccess(bytes32 ref, uint16 agency) external {
        emit Opened(ref, agency);
    }
}
